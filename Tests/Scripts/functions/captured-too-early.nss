# exit: 4
fn f() {
  fn get() { return late }  # error: `late` has no value yet
  let first = get()
  let late = first
  return late
}
print f()
