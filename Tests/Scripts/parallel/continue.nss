# A turn that goes no further, and loops in a turn.
for x in 1..4 with parallel: 2 {
  if x == 2 { continue }
  let sum = 0
  for y in 1..10 { if y > x { break }; sum += y }
  print x, sum
}
# expect: 1 1
# expect: 3 6
# expect: 4 10
