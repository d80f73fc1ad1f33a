# exit: 4
print read("x.csv", separator: ";;")  # error: `separator` is one ASCII character
