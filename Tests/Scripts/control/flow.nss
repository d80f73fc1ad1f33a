let out = []
for i in 1..10 {
  if i == 3 { continue }
  if i > 6 { break } else if i % 2 == 0 { out.push(i) } else { out.push(-i) }
}
print out                                             # expect: [-1,2,4,-5,6]
let n = 0
while n < 100 { n += 7 }
print n                                               # expect: 105
for k, v in { a: 1, b: [2] } { print k, v }
# expect: a 1
# expect: b [2]
for i, x in ["p", "q"] { print i, x }
# expect: 0 p
# expect: 1 q
for x in 5..4 { print "never" }
for x in [] { print "never" }
fn first(xs) { for x in xs { if x > 1 { return x } }; return null }
print first([1, 2, 3]), first([0])                    # expect: 2 null
