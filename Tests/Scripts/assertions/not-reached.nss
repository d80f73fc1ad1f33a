# exit: 1
# A part that was not evaluated is not shown.
let order = null
let least = 5
let a = 1
assert a == 2 and order.total >= least
