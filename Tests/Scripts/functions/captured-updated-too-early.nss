# exit: 4
fn f() {
  fn add() { late.push(1) }  # error: `late` has no value yet
  add()
  let late = []
  return late
}
print f()
