# exit: 4
for x in { a: 1 } { print x }   # error: two names
