# exit: 4
# Nothing but true and false is a condition.
let names = ["a"]
print names is not empty and true                     # expect: true
if names { print "never" }                            # error: true or false
