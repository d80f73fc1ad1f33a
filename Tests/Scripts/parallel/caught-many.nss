# Many turns that fail beside a caught error are told in one warning, which names the first ten of them.
try {
  for id in 99901..99914 with parallel: 3 {
    GET record/v1/customer/{{id}}
  }
} catch e { print "caught:", e.message }
# Loops in loops name both items, and a cleanup that fails is told by itself.
try {
  for x in ["a", "b"] with parallel: 2 {
    for y in 1..2 with parallel: 2 {
      defer { if x == "b" and y == 1 { fail "cleanup" } }
      fail "{{x}}{{y}}"
    }
  }
} catch e { print "caught:", e.message }
# exit: 0
