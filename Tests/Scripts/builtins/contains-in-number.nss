# exit: 4
print 12.contains(1)   # error: `contains` looks into a string, a list, a range or a map
