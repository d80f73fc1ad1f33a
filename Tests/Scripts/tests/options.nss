# `skip: null` runs a test; what an option gives is looked at when the test is reached.
# exit: 4
let isSandbox = true
let tags = ["smoke"]
test "a" with skip: isSandbox ? null : "only in the sandbox", tags: tags { print "a" }     # expect: a
test "b" with tags: [...tags, "slow"], skip: isSandbox ? "not in the sandbox" : null { print "b" }
let reason = 5
test "c" with skip: reason { print "c" }      # error: `skip` is the reason, in a string
