# What only computes is told with the use that is likely meant.
let xs = [1, 2]
let n = 0
"abc".upper()                              # error: `let x = "abc".upper()`
xs.sort()                                  # error: `xs = xs.sort()`
xs.map(x => { n += x })                    # error: `for x in xs { … }`
table([{ a: 1 }])                          # error: `print table([{ a: 1 }])`
n * 2                                      # error: did you mean `assert n * 2`?
print xs.map(x => { x * 2 })               # error: did you mean `return x * 2`?
print xs.filter(x => { x > 1 })            # error: did you mean `return x > 1`?
fn double(x) {
  n > 1                                    # error: did you mean `assert n > 1`?
  x * 2                                    # error: did you mean `return x * 2`?
}
fn holds(x) { x > 1 }                      # error: did you mean `assert x > 1`?
print double(1), holds(1)
