# What could go on in the line before begins no statement of its own, also where it cannot go on.
fn broken() {
  while true {
    break
    [1]                                   # error: expected a statement
  }
  let f = x => { return x }
  -f(1)                                   # error: expected a statement
}
