# exit: 4
fn message(f) { try { f() } catch e { return e.message } }
print message(() => { for x in 5 { print x } }), message(() => { for x in "abc" { print x } })   # expect: a list is needed here a list is needed here
print message(() => { for x in { a: 1 } { print x } }), message(() => { for k, v in null { print k, v } })   # expect: a map is walked with two names a list is needed here
for x in null { print x }                  # error: this is null
