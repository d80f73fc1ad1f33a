# A failure outside of tests ends the script; the tests behind it are reported as skipped.
# exit: 4
test "a" { assert 1 == 1 }
for n in 1..2 {
  test "in a loop {{n}}" { assert n == 1 }    # error: assertion failed
}
let list = [1]
print list[3]                                 # error: there is no item 3
test "b" { print "never" }
for n in 1..2 { test "c {{n}}" { print "never" } }
