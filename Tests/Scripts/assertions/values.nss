# exit: 1
let total = 39.95
assert total < 100, "small"
assert total >= 100   # error: 39.95
print "never"
