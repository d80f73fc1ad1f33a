# exit: 4
print [9223372036854775807, 1].sum()   # error: the result does not fit an int of 64 bits
