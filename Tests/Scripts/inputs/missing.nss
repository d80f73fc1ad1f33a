# exit: 2
input id              # error: id
print id
