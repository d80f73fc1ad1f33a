# Each error has its place, and the parser goes on behind it.
let x = (1 + 2        # error: expected `)`
print x
let y = 1 +           # error: expected a value
let z == 2            # error: expected `=`
print undefined       # error: `null`
