# 300,000 maps built, filtered and summed.
fn records() {
  let rows = []
  for i in 1..300_000 {
    rows.push({ id: i, name: "customer {{i}}", total: i % 1_000, active: i % 3 == 0 })
  }
  return rows.filter(row => row.active).sum(row => row.total)
}
print records()
