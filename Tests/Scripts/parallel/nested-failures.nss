# A failure in a loop in a loop names both items.
for x in ["a", "b"] with parallel: 2 {
  for y in 1..2 with parallel: 2 { fail "{{x}}{{y}}" }
}
# exit: 1
