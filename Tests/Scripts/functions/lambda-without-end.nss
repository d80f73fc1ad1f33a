# exit: 4
let f = n => 1 + f(n + 1)     # error: calls are nested too deep
print f(0)
