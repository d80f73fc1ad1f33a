# exit: 4
print [].reduce((a, b) => a + b)   # error: an empty list has no first item
