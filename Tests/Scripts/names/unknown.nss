# Everything that is found is reported, before anything runs.
print "this is never printed"
let customer = 1
print custmer             # error: custmer
missing = 2               # error: missing
let customer = 3          # error: customer
greet("a", "b")           # error: greet
fn greet(name) { print name }
