# Pages that are fetched are not the latest response of the script.
GET record/v1/customer?limit=90
let first = body.items[0].id
for c in response {
  assert status == 200
  assert body.items[0].id == first and body.offset == 0
}
assert response.body.count == 90
GET record/v1/salesOrder?limit=100
for order in response { assert body.totalResults == 300 }
