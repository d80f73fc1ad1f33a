assert a < b < c < d # error: comparisons do not chain
assert a == b is string # error: comparisons do not chain
assert 1 < 2 and 2 < 3
let a = not b == not c # error: expected a value
let b = 1 + # error: expected a value
let c = * 2 # error: expected a value
let d = a ? b # error: expected `:`
let e = x is 5 # error: expected `not` or a type
let f = 1..2..3 # error: ranges do not chain
let g = 1...3 # error: expected the end of the statement
let h = .5 # error: expected a value
let i = a | b # error: expected the end of the statement
let j = a == # error: expected a value
