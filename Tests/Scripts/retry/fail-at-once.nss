# exit: 1
# `fail` ends it at once.
retry with every: 1ms, within: 1m {
  print "once"             # expect: once
  fail "enough"            # error: enough
}
