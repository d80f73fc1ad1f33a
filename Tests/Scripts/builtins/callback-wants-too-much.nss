# exit: 4
print [1].map((a, b, c) => a)   # error: the function does not fit: it is given the item, its position
