# exit: 4
print [1].every(n => null)   # error: the function must give true or false
