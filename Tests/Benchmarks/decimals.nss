# A million decimals added.
fn add(price, count) {
  let total = 0.00
  for i in 1..count {
    total = total + price
  }
  return total
}
print add(19.90, 1_000_000)
