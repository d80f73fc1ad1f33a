# exit: 4
print [1].chunk(0)   # error: `size` is at least 1
