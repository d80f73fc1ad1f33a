# A caught error equals itself alone.
let first = null
try { fail "x" } catch e {
  first = e
  assert e == e and [e].contains(e) and { e: e } == { e: e }
  assert unique([e, e]).length == 1
}
try { fail "x" } catch e { assert e != first }
