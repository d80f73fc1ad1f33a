# exit: 1
# A failed assertion is never caught.
try {
  assert 1 == 2            # error: assertion failed
} catch { print "never" }
