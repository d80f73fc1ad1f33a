# exit: 4
print csv.parse("a\n\"x\"y")   # error: the text is no CSV: line 2: text behind the quote
