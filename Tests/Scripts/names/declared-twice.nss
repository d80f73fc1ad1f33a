let a = 1
let a = 2                    # error: declared twice
fn a() { }                   # error: declared twice
if true { let a = 3; print a }
fn f(x, x) { return x }      # error: declared twice
print f(1, 2)
