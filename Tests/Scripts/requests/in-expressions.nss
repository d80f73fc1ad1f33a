let ids = []
for c in (GET record/v1/customer with query: { limit: 2 }).body.items { ids.push(c.id) }
print ids.length                           # expect: 2
fn find(id) { return GET record/v1/customer/{{id}} }
print find(1234).body.companyName          # expect: Acme
let gone = (GET record/v1/customer/987654321).status
print gone, [(GET record/v1/customer/1234).status]   # expect: 404 [200]
