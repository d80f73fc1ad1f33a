foo(1, 2 # error: expected `,` or `)`
let a = [1, 2 # error: expected `,` or `]`
let b = { a: 1 # error: expected `,` or `}`
let c = foo(
  1 2, # error: expected `,` or `)`
  3
)
let d = {
  a: 1 # error: expected `,` or `}`
  b: 2,
  c: 3
}
let e = (1, 2) # error: expected `)`
let f = (1] # error: expected `)`
let g = {{ a } # error: expected `}}`
let h = [1,, 2] # error: expected a value
let i = { a, b } # error: expected `:`
let j = { a = 1 } # error: expected `:`
let k = { 1: 2 } # error: expected a key
let l = { {{k}}: 2 } # error: expected a key
let m = f(a = 1) # error: expected `,` or `)`
let n = f(a: 1, 2) # error: expected a named argument
let o = a[] # error: expected a value
let p = a. # error: expected a field's name
let q = a.0 # error: expected a field's name
let r = ) # error: expected a value
fn s() {
  let x = { a: 1, # error: expected a key or `}`
  let y = 2
  let z = foo(bar( # error: expected a value
  return y
}
print (GET a
  ?limit=1)
#^ error: expected `)`
print 1
