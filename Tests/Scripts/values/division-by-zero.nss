# exit: 4
print 1.5 / 0.5   # expect: 3
print 1 / 0       # error: division by zero
