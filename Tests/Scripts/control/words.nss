# Each has one form.
if true print 1                            # error: expected `{`
for (x in [1]) { print x }                 # error: expected a name
for x, y, z in [1] { }                     # error: expected `in`
for x [1] { }                              # error: expected `,` or `in`
while { }                                  # error: expected
print 2
else { }                                   # error: expected a statement
let r = if true { 1 }                      # error: expected a value
