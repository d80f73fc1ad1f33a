# Nested loops over integers: 5 million turns of the inner one.
fn loop() {
  let sum = 0
  for i in 1..2500 {
    for j in 1..2000 {
      sum = sum + i * j
    }
  }
  return sum
}
print loop()
