let total = 1          # warning: `total` is never used
let _kept = 2
let rows = []
rows.push(1)
fn idle() { return 1 } # warning: `idle` is never used
fn first(a, b) { return a }
for i, x in [1] { print first(i, x) }   # expect: 0
