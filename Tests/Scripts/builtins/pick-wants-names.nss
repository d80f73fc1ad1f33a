# exit: 4
print pick({ a: 1 }, ["a", 1])   # error: keys are strings
