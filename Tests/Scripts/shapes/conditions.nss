# Outside of an assertion a match is a bool like any other.
let order = { id: "18", total: 39.95 }
if order matches { id: string, total: > 0 } { print "fine" }             # expect: fine
if order matches string? { print "never" } else { print "no text" }      # expect: no text
print order matches { total: number } ? "number" : "other"               # expect: number
print order matches map? ? 1 : 2, not (order matches list) and order matches map   # expect: 1 true
let rows = [{ q: 1 }, { q: "2" }, { q: 3 }]
for row in rows { if row matches { q: int } { print row.q } }            # expect: 1
                                                                         # expect: 3
fn isOrder(value) { return value matches { id: ~ '^\d+$' } }
print isOrder(order), isOrder(null), isOrder({ id: "x" })                # expect: true false false
