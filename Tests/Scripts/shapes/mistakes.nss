# What is no shape says what is meant instead.
let x = {}
let wanted = {}
print x matches wanted                    # error: `matches` takes a shape or a regex
print x matches { email?: string }        # error: stands behind the entry
print x matches { total: == 5 }           # error: a shape has no `==`
print x matches { ...wanted }             # error: expected a key
print x matches { id }                    # error: expected `:`
print x matches { n: wanted ?? 1 }        # error: expected `,` or `}`
print x matches [int, ...int]             # error: expected a shape
print x matches [...int, int]             # error: expected `]`
