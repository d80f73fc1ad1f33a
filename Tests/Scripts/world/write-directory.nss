# exit: 4
write("world", "x")  # error: it is a directory
