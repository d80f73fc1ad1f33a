# exit: 4
print "a".padStart(1000001)   # error: `length` is at most 1000000
