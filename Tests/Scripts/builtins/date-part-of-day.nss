# exit: 4
print today() + 36h   # error: a day moves by whole days only
