# exit: 4
print [1, true].min()   # error: have an order
