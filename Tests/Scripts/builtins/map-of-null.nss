# exit: 4
print null.map(x => x)   # error: `map` wants a list as `list`
