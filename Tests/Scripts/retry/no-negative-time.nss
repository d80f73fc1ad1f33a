# exit: 4
fn message(f) { try { f() } catch e { return e.message } }
let back = -1s
print message(() => { retry with every: back { print "never" } })   # expect: `every` is a time
retry with within: 5s - 10s { print "never" }   # error: this is a duration (-5s)
