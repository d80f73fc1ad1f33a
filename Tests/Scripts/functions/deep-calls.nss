# Calls go 10,000 deep, through functions without a name, built-ins, handlers and cleanup too.
let f = n => n == 0 ? 0 : 1 + f(n - 1)
print f(9999)                 # expect: 9999
fn g(n) { return n == 0 ? 0 : [n].map(x => g(x - 1))[0] + 1 }
print g(4999)                 # expect: 4999
fn h(n) {
  defer { if n < 0 { print "never" } }
  try { return n == 0 ? 0 : h(n - 1) + 1 } catch { return -1 }
}
print h(9998)                 # expect: 9998
fn i(n) {
  try { return i(n + 1) } catch e { return e.message }
}
print i(0)                    # expect: calls are nested too deep
