# A `while` of 5 million turns.
fn count() {
  let i = 0
  let sum = 0
  while i < 5_000_000 {
    sum = sum + i
    i = i + 1
  }
  return sum
}
print count()
