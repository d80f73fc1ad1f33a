# exit: 4
append("out.csv", [1, 2])  # error: a list is no text
