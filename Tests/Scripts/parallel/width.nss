# How many at once: a whole number from 1 to 256.
for x in [1] with parallel: 0 { print x }       # error: `parallel` is a whole number from 1 to 256
for x in [1] with parallel: 257 { print x }     # error: `parallel` is a whole number from 1 to 256
for x in [1] with parallel: "2" { print x }     # error: `parallel` is a whole number from 1 to 256
for x in [1] with parallel: 1.5 { print x }     # error: `parallel` is a whole number from 1 to 256
for x in [1] with paralel: 2 { print x }        # error: unknown option `paralel`
for x in [1] with parallel: 2, parallel: 3 { print x }   # error: `parallel` is given twice
