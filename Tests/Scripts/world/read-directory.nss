# exit: 4
print read("world")  # error: it is a directory
