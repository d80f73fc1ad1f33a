# exit: 4
# A string against a number in a function that is called is that function's error.
fn isLarge(n) { return n > 100 }     # error: a string and a number have no order
assert isLarge("7")
