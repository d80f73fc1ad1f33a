# exit: 4
print table(7)  # error: `table` draws a list of maps
