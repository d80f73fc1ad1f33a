# exit: 4
write("out.csv", "a,b")  # error: `as: "text"` writes a text as it is
