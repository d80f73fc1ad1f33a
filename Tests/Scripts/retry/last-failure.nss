# exit: 1
# When its time is over it fails with the last failure.
let n = 0
retry with every: 1ms, within: 0s {
  n += 1
  check n == 7             # error: assertion failed
  assert n == 8            # error: assertion failed
}
print "never"
