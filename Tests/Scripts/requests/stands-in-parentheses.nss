# A request starts a statement or stands behind `=`, `return`, `in` or `(`; elsewhere it stands in parentheses.
print GET record/v1/customer/1             # error: a request stands in parentheses here
let a = [GET record/v1/customer/1]         # error: a request stands in parentheses here
let b = { x: GET record/v1/customer/1 }    # error: a request stands in parentheses here
let c = 1 + GET record/v1/customer/1       # error: a request stands in parentheses here
let d = true ? GET record/v1/customer/1 : 2   # error: a request stands in parentheses here
if GET record/v1/customer/1 { }            # error: a request stands in parentheses here
assert GET record/v1/customer/1            # error: a request stands in parentheses here
let e = x => GET record/v1/customer/1      # error: a request stands in parentheses here
for x in GET record/v1/customer with timeout: 5s { print x }   # error: unknown option `timeout`
print a, b, c, d, e
