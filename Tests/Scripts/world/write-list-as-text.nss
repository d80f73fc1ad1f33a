# exit: 4
write("out.txt", [1, 2])  # error: a list is no text
