# exit: 4
write("bad.csv", "a,b\n1,2\n3\n", as: "text")
print read("bad.csv")  # error: line 3: 1 field, where the first line names 2
