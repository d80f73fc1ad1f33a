for line in "a\nb" { print line }           # error: makes a list of lines
# exit: 4
