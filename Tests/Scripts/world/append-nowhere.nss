# exit: 4
append("none/out.txt", "x")  # error: none/out.txt cannot be added to
