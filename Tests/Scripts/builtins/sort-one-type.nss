# exit: 4
print [2, null, "1"].sort()   # error: only numbers, strings, durations or dates among themselves have an order
