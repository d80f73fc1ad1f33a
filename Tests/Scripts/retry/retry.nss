# `retry` repeats its block until nothing in it fails.
let n = 0
retry with every: 1ms, within: 1m {
  n += 1
  assert n >= 3
}
print n                    # expect: 3
retry with every: 1ms, within: 1m {
  n += 1
  check n >= 6
}
print n                    # expect: 6
let id = 999998
retry with every: 1ms, within: 1m {
  let this = id
  id = 1234
  GET record/v1/customer/{{this}}
}
print id                   # expect: 1234
fn found() {
  let turns = 0
  retry with within: 1m, every: 0s {
    turns += 1
    assert turns == 2
    return turns
  }
}
print found()              # expect: 2

# Once is enough.
retry { print "once" }     # expect: once
for i in 1..2 {
  retry { if i == 1 { continue } }
  print i                  # expect: 2
}

# A write that is not in it itself, or that may be repeated, is allowed.
fn write() { POST record/v1/customer { companyName: "nss", subsidiary: { id: 1 } } }
retry { write() }

# A caught error is no failure, and cleanup runs each turn.
let turns = 0
retry with every: 1ms, within: 1m {
  defer { print "turn", turns }
  turns += 1
  try { fail "caught" } catch { }
  assert turns == 2
}
# expect: turn 1
# expect: turn 2

# A word only in its place.
let retry = 1
retry = 2
print retry                # expect: 2
