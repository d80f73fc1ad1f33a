# exit: 4
fn message(f) { try { f() } catch e { return e.message } }
print message(() => 1 + "a"), message(() => "a" + 1), message(() => [1] + [2]), message(() => 1s + 1), message(() => today() + 1), message(() => "a" + null)
# expect: `+` cannot be used on these `+` cannot be used on these `+` cannot be used on these `+` cannot be used on these `+` cannot be used on these `+` cannot be used on these
print message(() => today() + today()), message(() => -"a"), message(() => "a" * 2), message(() => 1s * 1s)
# expect: `+` cannot be used on these only numbers and durations have a negative `*` cannot be used on these `*` cannot be used on these
print "n: " + 1                            # error: a string ("n: ") + an int (1)
