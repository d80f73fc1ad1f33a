#!/usr/bin/env nss
# A statement ends at its line's end or at `;`; one that ends in a block with that block, a simple one also before `}`.
let x = 1; print x; print 2            # expect: 1
# expect: 2
if x == 1 { print 3 } print 4          # expect: 3
# expect: 4
fn f() { return 5 } print f()          # expect: 5
for i in 1..1 { print 6 } while false { } print 7   # expect: 6
# expect: 7
try { fail "8" } catch e { print e } print 9        # expect: 8
# expect: 9
retry { print 10 } print 11            # expect: 10
# expect: 11
if true { defer { print 13 } print 12 }             # expect: 12
# expect: 13
;;print 14;                            # expect: 14
let g = y => { return y }; print g(15) # expect: 15
