# exit: 4
# A failure in cleanup alone is a failure.
if true {
  defer { print null.x }   # error: null has no field `x`
  print "body"             # expect: body
}
print "never"
