# exit: 4
print json.stringify([1], 17)   # error: `indent` goes from 0 to 16
