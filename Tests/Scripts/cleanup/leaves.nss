# `return`, `break` and `continue` do not leave a `defer`.
for i in 1..2 {
  defer {
    if i == 1 { break }    # error: `break` does not leave a `defer`
    continue               # error: `continue` does not leave a `defer`
  }
  print i
}
fn f() {
  defer { return 1 }       # error: `return` does not leave a `defer`
}
f()
defer { print status }     # error: `status` has no request before it
GET record/v1/customer/1234
