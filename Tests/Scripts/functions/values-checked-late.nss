# exit: 4
fn one(a) { return a }
let f = one
print f(1)                   # expect: 1
print f(1, 2)                # error: takes 1 argument
