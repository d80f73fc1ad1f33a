# `try` catches what `fail` says, run-time errors and request errors; without a name too.
try { fail "why" } catch e { print e.message, e.status, e.code, e.response }   # expect: why null null null
try { print 1 / 0 } catch e { print e.message }                                # expect: division by zero
try { print null.x } catch { print "caught" }                                  # expect: caught
try {
  print "whole"                                                                # expect: whole
}
catch e {
  print "never"
}

# A request error has its status, NetSuite's code and the response.
try {
  GET record/v1/customer/999999
  print body.companyName
} catch e {
  print e.status, e.code, e.response.status, e.response.error.code             # expect: 404 NONEXISTENT_ID 404 NONEXISTENT_ID
  assert e.message startsWith "the request was answered 404 Not Found: "
}

# An error status that nobody looked at is raised at the end of the `try`, and its own `catch` gets it.
try { GET record/v1/customer/999999 } catch e { print "caught", e.status       # expect: caught 404
}
fn quiet() { return (GET record/v1/customer/999999 with allow: 404).status }
try { print quiet() } catch { print "never" }                                  # expect: 404

# One that was looked at is no error, and one from before the `try` is none of its business.
try { GET record/v1/customer/999999; print status } catch { print "never" }    # expect: 404
GET record/v1/customer/999999
try { print "fine" } catch { print "never" }                                   # expect: fine
assert status == 404

# What a caught error is, and raising it again.
fn again() {
  try { fail "first" } catch e { fail e }
}
try { again() } catch e { print "{{e.message}}", e                             # expect: first first
  print e is error, e.message.length                                           # expect: true 5
}
let kept = null
try { fail "kept" } catch e { kept = e }
print kept.message                                                             # expect: kept

# `return`, `break` and `continue` go through it.
fn early() {
  try { return 1 } catch { return 2 }
}
print early()                                                                  # expect: 1
for i in 1..3 {
  try {
    if i == 1 { continue }
    if i == 3 { break }
    print i                                                                    # expect: 2
  } catch { print "never" }
}

# An error far down, through calls and handlers.
fn down(n) { return n == 0 ? null.x : down(n - 1) }
try { down(100) } catch e { print e.message }                                  # expect: null has no field `x`
try {
  try { fail "inner" } catch { fail "outer" }
} catch e { print e.message }                                                  # expect: outer
