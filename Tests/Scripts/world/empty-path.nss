# exit: 4
print read("")  # error: an empty path names no file
