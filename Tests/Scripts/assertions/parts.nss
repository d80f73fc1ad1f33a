# exit: 1
# A failure shows the value of each part that is a name, a call, an access or a comparison.
let names = ["Ann", "Bob"]
let limit = 5
let order = { item: { rate: 12.50 }, key: "item" }
fn twice(n) { return n * 2 }
assert not (order.item.rate > limit) or twice(limit - 1) == names.length + 1 or order[order.key].rate in 1..3 or names.join("-") startsWith "B{{limit}}"
