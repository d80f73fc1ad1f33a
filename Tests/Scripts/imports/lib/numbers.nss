let seen = 0
fn double(x) { return x * 2 }   # warning: never used
fn next() {                     # warning: never used
  seen += 1
  return seen
}
let square = x => x * x         # warning: never used
