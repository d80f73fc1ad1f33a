# Any other value is compared with `==`: numbers by value, a map in parentheses whole.
let id = "18"
let state = { id: "A" }
fn next(n) { return n + 1 }
print { id: "18" } matches { id: id }, { id: 18 } matches { id: id }   # expect: true false
print { n: 2.0 } matches { n: 2 }, { n: 2 } matches { n: next(1) }, { n: 2 } matches { n: 3 - 2 }   # expect: true true false
print { n: -5 } matches { n: -5 }, { b: true } matches { b: true }, { d: 5s } matches { d: 5000ms }  # expect: true true true
print { s: { id: "A" } } matches { s: state }, { s: { id: "A", x: 1 } } matches { s: state }       # expect: true false
print { s: { id: "A", x: 1 } } matches { s: { id: "A" } }              # expect: true
print { s: "hi 18" } matches { s: "hi {{id}}" }, { s: "hi" } matches { s: 'hi' }  # expect: true true
print { r: [1, 2, 3] } matches { r: 1..3 }, { v: 7 } matches { v: {{7}} }         # expect: true true
