# exit: 1
# What is missing in a list, in the middle and at the end; the constant side is what was wanted.
let ids = [1, 3, 4]
assert [1, 2, 3, 4, 5] == ids
