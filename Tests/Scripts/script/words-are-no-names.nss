# Elsewhere a word of the language is no name.
let if = 1                               # error: expected a name
let try = 2                              # error: expected a name
fn catch() { }                           # error: expected a name
for check in [1] { }                     # error: expected a name
let f = fail => 1                        # error: expected a value
let g = (defer) => 1                     # error: expected a name
try { fail "x" } catch import { }        # error: expected `{` or a name
let test = 1                             # error: expected a name
