# The end of a walk is no request: a status that nobody looked at in its last turn may be looked at behind it.
let one = GET record/v1/customer?limit=1000
for c in one { if c.id == "1234" { GET record/v1/customer/1 } }
assert status == 404
