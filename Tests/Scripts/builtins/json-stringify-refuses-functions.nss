# exit: 4
print json.stringify([1, upper])   # error: JSON has no form for a function
