# exit: 1
# The message is made only when the assertion fails.
fn text() {
  print "made"            # expect: made
  return "it is {{1 + 1}}"
}
assert true, text()
assert 1 > 2, text()      # error: assertion failed: it is 2
