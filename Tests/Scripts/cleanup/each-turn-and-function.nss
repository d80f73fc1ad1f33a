# Each turn of a loop and each call has its own; `return` and `break` run those that were come to.
fn f() {
  defer { print "function" }
  for i in 1..3 {
    defer { print "turn", i }
    if i == 1 { continue }
    defer { print "late", i }
    return i
  }
}
print f()
# expect: turn 1
# expect: late 2
# expect: turn 2
# expect: function
# expect: 2
let n = 0
while n < 2 {
  n += 1
  defer { print "while", n }
}
# expect: while 1
# expect: while 2
