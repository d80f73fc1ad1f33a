# exit: 4
print (5).length                           # error: an int has no field `length`
