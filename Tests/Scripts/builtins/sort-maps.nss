# exit: 4
print [{ a: 1 }].sort()   # error: have an order
