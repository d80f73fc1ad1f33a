# exit: 4
let wait = 2
retry with every: wait { assert true }                   # error: `every` is a time
