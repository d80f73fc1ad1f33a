# A caught error has few fields.
try { fail "x" } catch e {
  print e.mesage           # error: an error has no field `mesage`
  print e.body             # error: an error has no field `body`
  e = null                 # error: a caught error
  e.message = ""           # error: a caught error
}
