# exit: 1
# A failure inside functions shows the calls that led to it.
fn isPositive(amount) {
  assert amount > 0, "positive"
}
fn verify(order) { isPositive(order.total) }
let orders = [{ total: 1 }, { total: -1 }]
for order in orders { verify(order) }
