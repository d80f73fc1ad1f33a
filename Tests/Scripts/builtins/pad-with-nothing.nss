# exit: 4
print "a".padEnd(3, "")   # error: `filling` is at least one character
