# `defer` runs at the end of each turn, also of one that fails.
for x in 1..3 with parallel: 3 {
  defer { print "closed", x }
  print "opened", x
  if x == 2 { fail "two" }   # error: two
  print "done", x
}
# expect: opened 1
# expect: done 1
# expect: closed 1
# expect: opened 2
# expect: closed 2
# expect: opened 3
# expect: done 3
# expect: closed 3
# exit: 1
