# `break` ends the innermost loop, `continue` its turn, in every kind of loop.
let seen = []
for i in 1..5 {
  if i == 2 { continue }
  if i == 4 { break }
  seen.push(i)
}
for x in ["a", "b", "c", "d"] {
  if x == "b" { continue }
  if x == "d" { break }
  seen.push(x)
}
for k, v in { p: 1, q: 2, r: 3 } {
  if v == 2 { break }
  seen.push(k)
}
let n = 0
while true {
  n += 1
  if n == 1 { continue }
  if n == 3 { break }
  for j in 1..9 { if j > 1 { break } }
  seen.push(n)
}
for i in 1..3 { for j in 1..3 { if j == 2 { break }; seen.push([i, j]) } }
print seen                                            # expect: [1,3,"a","c","p",2,[1,1],[2,1],[3,1]]
let turns = 0
for i in 1..4 {
  turns += 1
  if i == 2 { break }
}
print turns                                           # expect: 2
