# Two statements do not stand side by side.
let x = 1 let y = 2                    # error: expected the end of the statement
print 1 print 2                        # error: expected `,` or the end of the statement
let f = z => { return z } print f      # error: expected the end of the statement
let g = 1, h = 2                       # error: expected the end of the statement
fail "a" "b"                           # error: expected the end of the statement
break 1                                # error: expected the end of the statement
