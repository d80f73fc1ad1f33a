# Each error has its place, and the parser goes on behind it.
let x = (1 + 2
print x               # error: expected
let y = 1 +           # error: expected
let z == 2            # error: expected
