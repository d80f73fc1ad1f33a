# Loops in loops, in functions and in retries.
fn row(x) { return [1, 2, 3].map(y => x * y, parallel: 3) }
for x in 1..3 with parallel: 3 {
  for y in 1..2 with parallel: 2 { print x, y, row(x * y) }
}
# expect: 1 1 [1,2,3]
# expect: 1 2 [2,4,6]
# expect: 2 1 [2,4,6]
# expect: 2 2 [4,8,12]
# expect: 3 1 [3,6,9]
# expect: 3 2 [6,12,18]
let tries = 0
fn once(x) { return (GET record/v1/customer/{{x}}).status == 200 }
for x in 107..108 with parallel: 2 {
  retry with every: 1ms, within: 10s { assert once(x) }
  print "found", x
}
# expect: found 107
# expect: found 108
retry with every: 1ms, within: 10s {
  tries += 1
  for x in [107, 108] with parallel: 2 { GET record/v1/customer/{{x}}; assert status == 200 and tries > 1 }
}
print tries   # expect: 2
print (1..300).map(x => (1..3).map(y => x + y, parallel: 8).sum(), parallel: 200).sum()   # expect: 137250
