# A parallel loop reads all pages first, and its turns may walk collections too.
let orders = GET record/v1/salesOrder?limit=100
let customers = GET record/v1/customer?limit=90
for i, order in orders with parallel: 4 {
  if i in [0, 150, 299] { print i, [...customers].length }
}
# expect: 0 200
# expect: 150 200
# expect: 299 200
print orders.map(o => o.id, parallel: 3) == orders.map(o => o.id)    # expect: true
