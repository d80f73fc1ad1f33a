# exit: 4
print ["a", 1].map(upper)   # error: `upper` wants a string as `text`
