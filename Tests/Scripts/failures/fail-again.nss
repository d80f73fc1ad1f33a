# exit: 4
# What is raised again is what it was, and where it was.
try {
  GET record/v1/customer/999999  # error: the request was answered 404
} catch e {
  print "cleaning"         # expect: cleaning
  fail e
}
