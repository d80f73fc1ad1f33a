# exit: 4
print { a: 1 }.indexOf("a")   # error: `indexOf` looks into a string or a list
