# Names from outside are frozen: an assignment in the loop is refused where it stands.
let n = 0
let list = []
let map = { k: 1 }
for x in 1..3 with parallel: 2 {
  n += 1              # error: `n` cannot be changed in a parallel loop
  n = x               # error: `n` cannot be changed in a parallel loop
  list.push(x)        # error: `list` cannot be changed in a parallel loop
  map.k = 2           # error: `map` cannot be changed in a parallel loop
  list[0] = 1         # error: `list` cannot be changed in a parallel loop
  let add = y => { n = y }   # error: `n` cannot be changed in a parallel loop
  add(1)
  let own = 0
  own += n
  for y in [1] { own += y; n += y }   # error: `n` cannot be changed in a parallel loop
  if own > 1 { let n = 1; n += own; print n }
  x = 1               # error: `x` is a loop's name and cannot be assigned to
}
let results = list.map(x => { n += x; return n }, parallel: 2)   # error: `n` cannot be changed in a parallel loop
print results
fn count() {
  let seen = 0
  for x in 1..3 with parallel: 2 { seen += x }   # error: `seen` cannot be changed in a parallel loop
  return seen
}
print count()
