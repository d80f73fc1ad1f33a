# exit: 4
# Conditions must be bool; nothing else is truthy.
let count = 1
if count > 0 and not (count == 2) { print "fine" }    # expect: fine
if count { print "never" }              # error: true or false
