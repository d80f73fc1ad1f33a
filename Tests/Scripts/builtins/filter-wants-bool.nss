# exit: 4
print [1, 0].filter(n => n)   # error: the function must give true or false
