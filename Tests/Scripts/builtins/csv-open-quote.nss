# exit: 4
print csv.parse("a,b\n1,\"x\ny")   # error: the text is no CSV: line 2: a field begins with a quote here and never ends
