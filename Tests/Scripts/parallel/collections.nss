# What a collection or a query holds is walked at once, all of its pages read before.
let ids = [...(GET record/v1/customer?limit=20)].map(c => c.id)
let seen = (GET record/v1/customer?limit=20).map(c => c.id, parallel: 4)
assert seen == ids and ids.length > 20
for i, c in GET record/v1/customer?limit=20 with parallel: 4 { assert c.id == ids[i] }
for row in SELECT id, companyname FROM customer WHERE id IN ({{[107, 108]}}) ORDER BY id with parallel: 2 {
  GET record/v1/customer/{{row.id}}
  print row.id, body.companyName == row.companyname
}
# expect: 107 true
# expect: 108 true
