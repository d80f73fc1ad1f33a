# exit: 1
# In a function that stands in the condition it fails the assertion.
let rows = [{ q: 1 }, { q: "7" }]
fn holds(items, passes) {
  for item in items { if not (passes)(item) { return false } }
  return true
}
assert holds(rows, row => row.q > 0)  # error: assertion failed
