# exit: 4
print "a".in(null)   # error: `in` has nothing to look into
