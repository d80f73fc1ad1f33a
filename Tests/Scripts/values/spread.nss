let base = { a: 1, b: 2 }
print { ...base, b: 3, c: 4 }, { b: 9, ...base }      # expect: {"a":1,"b":3,"c":4} {"b":2,"a":1}
print [0, ...[1, 2], ...3..4]                         # expect: [0,1,2,3,4]
let none = null
print { a: 1, gone?: none, here?: 2 }                 # expect: {"a":1,"here":2}
fn sum(a, b, c) { return a + b + c }
let three = [1, 2, 3]
print sum(...three)                                   # expect: 6
