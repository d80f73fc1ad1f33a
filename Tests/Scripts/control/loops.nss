for i, word in ["a", "b"] { print i, word }
# expect: 0 a
# expect: 1 b
for key, value in { x: 1, y: 2 } { print key, value }
# expect: x 1
# expect: y 2
let n = 0
while true {
  n += 1
  if n == 2 { continue }
  if n > 4 { break }
  print n
}
# expect: 1
# expect: 3
# expect: 4
for x in 1..3 { for y in [x, x * x] { print x, y } }
# expect: 1 1
# expect: 1 1
# expect: 2 2
# expect: 2 4
# expect: 3 3
# expect: 3 9
if n == 1 { print "one" } else if n == 5 { print "five" } else { print "many" }  # expect: five
