# exit: 4
print today().hour   # error: a date has no field `hour`
