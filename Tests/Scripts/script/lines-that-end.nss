# Where a newline counts nothing goes on in the next line that could begin a statement.
let ok = false
while                                     # error: expected a value
not ok { print 1 }                        # error: expected the end of the statement
fn named                                  # error: expected `(`
(a) { return a }                          # error: expected the end of the statement
if ok { print 1 } else                    # error: expected `if` or `{`
if ok { print 2 }
import                                    # error: expected a path in quotes
"lib.nss" as lib                          # error: the end of the statement
test                                      # error: expected
"a name" { }                              # error: the end of the statement
