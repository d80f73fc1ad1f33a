# exit: 4
print today() - now()   # error: `-` cannot be used on these
