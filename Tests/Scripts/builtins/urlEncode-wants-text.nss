# exit: 4
print urlEncode(7)   # error: `urlEncode` wants a string as `text`
