let text = "hello"
text.append(" world")            # error: `append` is no method
"out.txt".write(text)            # error: `write` is no method
print "rows.csv".length, text    # the others are methods
