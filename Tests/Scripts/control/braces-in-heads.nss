# `{` where an operand is expected is a map; behind a complete operand it opens the block.
for k, v in { a: 1, b: { c: 2 } } { print k, v }   # expect: a 1
# expect: b {"c":2}
if { a: 1 } == { a: 1.0 } { print "equal" }        # expect: equal
for x in [{ id: 7 }] { print x.id }                # expect: 7
for x in [1, 2].map(n => { return n * 2 }) { print x }   # expect: 2
# expect: 4
let n = 0
while { n: n }.n < 1 { n += 1 }
print n, true ? { a: 1 } : {}, null ?? { b: 2 }    # expect: 1 {"a":1} {"b":2}
