# exit: 4
write("none/out.txt", "x")  # error: no such directory
