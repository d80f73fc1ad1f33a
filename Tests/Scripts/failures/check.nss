# exit: 1
# A `check` that does not hold is noted, and the script goes on.
check 1 == 2               # error: assertion failed
check 1 == 1
check 2 == 3, "two"        # error: assertion failed: two
try { check false } catch { print "never" }   # error: assertion failed
print "after"              # expect: after
