# exit: 4
print upper(7)   # error: `upper` wants a string as `text`
