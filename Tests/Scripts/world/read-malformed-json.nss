# exit: 4
write("bad.json", "[1,\n2,,3]", as: "text")
print read("bad.json")  # error: line 2, column 3
