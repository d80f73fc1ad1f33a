# Each is told with its place.
let a = 1 + x => x                     # error: expected a value
let b = fn(x) { return x }             # error: `fn` without a name
let c = (1, 2) => 3                    # error: expected a name
let d = (x, x) => x                    # error: declared twice
let e = x => { id: x }                 # error: expected the end of the statement
let f = x => y                         # error: unknown name `y`
let g = x => { x = 2 }                 # error: a parameter
let h = x => GET record/v1/customer/7  # error: a request stands in parentheses here
let i = x =>                           # error: expected a value
