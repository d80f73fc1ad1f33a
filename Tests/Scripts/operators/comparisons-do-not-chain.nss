let x = 2
print 1 < x < 3      # error: chain
