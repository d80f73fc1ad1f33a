# exit: 4
print { a: 1 }.map(x => x)   # error: `map` wants a list as `list`
