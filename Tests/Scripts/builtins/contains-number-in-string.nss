# exit: 4
print "a1".contains(1)   # error: a part of a string is a string
