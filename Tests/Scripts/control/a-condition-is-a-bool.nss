# exit: 4
fn message(f) { try { f() } catch e { return e.message } }
print message(() => { if 1 { } }), message(() => { while "x" { } }), message(() => { if false { } else if null { } })
# expect: a condition must be true or false a condition must be true or false a condition must be true or false
print message(() => [] ? 1 : 2), message(() => not 0), message(() => true and 1), message(() => null or true)
# expect: a condition must be true or false a condition must be true or false a condition must be true or false a condition must be true or false
assert 1                                   # error: true or false
