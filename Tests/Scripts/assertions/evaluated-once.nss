# exit: 1
# No part is evaluated twice, not even to be shown.
let calls = 0
fn next() {
  calls += 1
  return { n: calls }
}
assert next().n == 1 and next() == { n: 2 } and next() matches { n: 3 }
print calls                        # expect: 3
assert next() == { n: 5 }          # error: assertion failed
