# An error status that nobody looked at is not lost when something else is caught.
try {
  GET record/v1/customer/999999  # warning: the request was answered 404
  fail "something else"
} catch e {
  print e.message          # expect: something else
}
# exit: 0
