# exit: 4
print csv.parse("a,b,a\n")   # error: the text is no CSV: line 1: the column
