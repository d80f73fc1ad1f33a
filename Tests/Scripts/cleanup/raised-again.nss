# exit: 1
# An error raised again is told again each time, also by the cleanup of what it ends.
try { fail "x" } catch e {   # error: x # error: x
  defer { fail e }
  fail e
}
