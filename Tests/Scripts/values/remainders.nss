# `%` takes the dividend's sign, of ints and of decimals.
print 7 % 3, -7 % 3, 7 % -3, -7 % -3            # expect: 1 -1 1 -1
print 5.5 % 2, -5.5 % 2, 5.5 % -2, 1 % 0.3      # expect: 1.5 -1.5 1.5 0.1
