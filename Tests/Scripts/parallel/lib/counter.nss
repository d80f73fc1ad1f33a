let count = 0
let limit = 3
fn next() { count += 1; return count }   # warning: `next` is never used
fn below(n) { return n < limit }         # warning: `below` is never used
