# exit: 4
print today() + 1   # error: `+` cannot be used on these
