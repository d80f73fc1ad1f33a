# exit: 4
print "a".replace("", "b")   # error: an empty text occurs everywhere
