# exit: 4
print number(true)   # error: `number` turns text into a number
