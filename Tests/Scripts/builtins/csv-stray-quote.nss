# exit: 4
print csv.parse("a\nx\"y")   # error: the text is no CSV: line 2: a quote inside a field
