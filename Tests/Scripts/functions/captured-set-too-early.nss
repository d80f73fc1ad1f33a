# exit: 4
fn f() {
  fn set() { late = 2 }  # error: `late` has no value yet
  set()
  let late = 1
  return late
}
print f()
