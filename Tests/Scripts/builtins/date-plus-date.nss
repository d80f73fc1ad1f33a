# exit: 4
print today() + today()   # error: `+` cannot be used on these
