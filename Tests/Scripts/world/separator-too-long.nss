# exit: 4
print read("x.csv", separator: ";;")  # error: this is a string (";;")
