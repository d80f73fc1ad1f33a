breakpoint # error: `breakpoint` is reserved
let breakpoint = 1 # error: `breakpoint` is reserved
let fine = { test: 1, try: 2 }.try
