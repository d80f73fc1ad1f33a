# exit: 4
print keys([1])   # error: `keys` wants a map as `map`
