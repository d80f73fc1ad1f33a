# `continue` ends a turn; nothing else leaves the loop.
fn f(xs) {
  for x in xs with parallel: 2 {
    if x == 1 { continue }
    if x == 2 { break }        # error: `break` does not leave a parallel loop
    if x == 3 { return x }     # error: `return` does not leave a parallel loop
    while true { break }
    for y in [1] { if y == 1 { continue }; return y }   # error: `return` does not leave a parallel loop
    let g = z => { return z }
    defer { if x == 1 { continue } }   # error: `continue` does not leave a `defer`
    print g(x)
  }
}
f([1])
for x in [1] with parallel: 1 { print x; return }   # error: `return` does not leave a parallel loop
