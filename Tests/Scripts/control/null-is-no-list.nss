# exit: 4
let xs = null
for x in xs ?? [] { print x }
for x in xs { print x }      # error: a list is needed here
