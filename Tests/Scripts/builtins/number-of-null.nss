# exit: 4
print number(null)   # error: `number` turns text into a number
