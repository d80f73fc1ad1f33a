# What turns print comes in the order of the items, and so do results, whichever turn is done first.
for x in 1..5 with parallel: 5 {
  sleep((6 - x) * 4ms)
  print "turn", x
  # expect: turn 1
  # expect: turn 2
  # expect: turn 3
  # expect: turn 4
  # expect: turn 5
}
let squares = [1, 2, 3, 4].map(n => {
  sleep((5 - n) * 4ms)
  print "square of", n
  # expect: square of 1
  # expect: square of 2
  # expect: square of 3
  # expect: square of 4
  return n * n
}, parallel: 4)
print squares   # expect: [1,4,9,16]
