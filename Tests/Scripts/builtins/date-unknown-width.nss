# exit: 4
print today().format("yyy")   # error: the pattern is none: `y` stands 3 times in a row
