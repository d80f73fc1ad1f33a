# Where nobody can look, a breakpoint is passed over, and the report says so once.
let total = 0
for n in 1..2 {
  breakpoint   # warning: a `breakpoint` was passed over
  total += n
}
print total  # expect: 3
