# 300,000 interpolations pushed and joined.
fn strings() {
  let parts = []
  for i in 1..300_000 {
    parts.push("item {{i}} of {{i * 2}}")
  }
  return parts.join(",")
}
print strings().length
