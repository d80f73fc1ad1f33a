# exit: 1
# An item more in the middle of a list is one difference.
let ids = [1, 2, 3, 4, 5, 6, 7]
assert ids == [1, 2, 4, 5, 6, 7]
