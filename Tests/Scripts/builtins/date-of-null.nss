# exit: 4
print date(null)   # error: `date` wants a string as `value`
