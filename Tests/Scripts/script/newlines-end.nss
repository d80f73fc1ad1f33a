# Elsewhere a newline ends the statement, and what is expected is pointed at behind its last token.
let a =                                # error: expected a value
let b                                  # error: expected `=`
let f = x => x
f                                      # error: this only computes
(1)                                    # error: this only computes
let g = (a, b                          # error: expected
print 1
