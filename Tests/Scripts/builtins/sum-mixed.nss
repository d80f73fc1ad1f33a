# exit: 4
print [1s, 2].sum()   # error: `+` cannot be used on these
