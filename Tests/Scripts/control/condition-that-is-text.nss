# `true` in a string is text.
let r = { ok: "true" }
if not r.ok { print 1 }                    # error: compare it: `x == "true"`
# exit: 4
