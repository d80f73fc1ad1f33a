# exit: 4
# What is caught is never a failed assertion, though it came second.
try {
  defer { assert 1 == 2 }  # error: assertion failed
  print null.x             # error: null has no field `x`
} catch { print "never" }
