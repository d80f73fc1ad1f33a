# exit: 1
# A message that fails itself does not hide the assertion.
let order = null
let total = 5
assert total == 6, "the order {{order.id}}"
