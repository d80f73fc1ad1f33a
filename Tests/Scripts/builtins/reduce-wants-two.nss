# exit: 4
print [1].reduce(x => x, 0)   # error: the function does not fit: it is given the value so far
