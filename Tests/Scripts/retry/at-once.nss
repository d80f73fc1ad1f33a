# exit: 4
# A type error ends it at once.
retry with every: 1ms, within: 1m {
  print "once"             # expect: once
  print 1 + "a"            # error: `+`
}
