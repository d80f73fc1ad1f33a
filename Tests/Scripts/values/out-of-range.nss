# exit: 4
let xs = [1, 2, 3]
print xs[0], xs[-1], xs[0..1], xs[1..9], xs[3..5]     # expect: 1 3 [1,2] [2,3] []
print xs[3]                                           # error: there is no item 3
