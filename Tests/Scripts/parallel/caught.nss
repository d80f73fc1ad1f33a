# An error of turns is caught once the loop is done; the others are told in one warning.
try {
  for x in 1..4 with parallel: 2 {
    print x
    if x == 2 { fail "two" }    # warning: 2 more turns of the parallel loop failed
    if x == 3 { print [1][x] }   # nothing beside it is as severe
    if x == 4 { fail "four" }
  }
} catch e { print "caught:", e.message }
# expect: 1
# expect: 2
# expect: 3
# expect: 4
# expect: caught: there is no item 3 (and 2 more turns failed)
try { print [0, 1].map(x => 1 / x, parallel: 2) } catch e { print e.message }   # expect: division by zero
