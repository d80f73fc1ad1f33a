# A text that is no CSV may have another separator.
print csv.parse("a;b;c\n1;x \"y\";2")       # error: `separator: ";"`
# exit: 4
