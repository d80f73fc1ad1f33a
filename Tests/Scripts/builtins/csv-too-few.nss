# exit: 4
print csv.parse("a,b\n1,2\n\n3")   # error: the text is no CSV: line 4: 1 field, where the first line names 2
