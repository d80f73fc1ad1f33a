# What stands behind blocks that all leave is never reached.
fn f(x) {
  if x { return 1 } else { fail "no" }
  print "never"               # warning: this is never reached
}
fn g() {
  try { return 1 } catch { return 2 }
  print "never"               # warning: this is never reached
}
fn h(x) {
  if x { return 1 }
  return 2
}
for i in 1..2 {
  if i == 1 { continue } else { break }
  print "never"               # warning: this is never reached
}
print f(true), g(), h(false)  # expect: 1 1 2
