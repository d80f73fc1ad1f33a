# exit: 4
print abs(-9223372036854775807 - 1)   # error: the result does not fit an int of 64 bits
