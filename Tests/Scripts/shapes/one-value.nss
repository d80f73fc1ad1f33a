# exit: 1
# A shape of one value shows the value and what it is not.
let total = "39.95"
assert total matches number | null, "the total is a number"
