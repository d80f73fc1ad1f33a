# exit: 4
print "a".match("(")   # error: this is no regex
