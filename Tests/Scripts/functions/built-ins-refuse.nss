# exit: 4
print [2, 1].sort(), [].sum(), [].min(), [null, 3, 1].max()   # expect: [1,2] 0 null 3
print 1..4 is range, (1..4).sum()                     # expect: true 10
print sort([1, "a"])                                  # error: have an order
