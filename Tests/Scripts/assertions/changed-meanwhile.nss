# exit: 1
# Shown is the value that was compared, whatever a function called behind it made of the name.
let n = 1
fn more() { n += 1; return n }
check n == more()   # error: assertion failed
assert n == 2
