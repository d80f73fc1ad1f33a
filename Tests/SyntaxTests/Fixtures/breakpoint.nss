breakpoint
let breakpoint = 1 # error: expected a name
breakpoint 1 # error: expected the end of the statement
let fine = { breakpoint: 1, try: 2 }.breakpoint
