# exit: 4
# The item is told by its path, with a spelling that reads it.
let orders = [{ c: { n: "a" } }, {}]
print orders[*].c.n                                   # error: `orders[1].c` is null
