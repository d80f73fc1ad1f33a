# exit: 4
fn total(order) {
  return order.lines.sum(line => line.amount * 2)
}
print [{ lines: [{ amount: 1 }] }, { lines: [{ amount: "1" }] }].map(total)
