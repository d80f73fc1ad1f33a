# exit: 4
print csv.parse("a", separator: "::")   # error: `separator` is one ASCII character
