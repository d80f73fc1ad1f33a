# Requests in turns; each sees its own answer.
let ids = [107, 108, 109, 110, 111, 112]
for id in ids with parallel: 3 {
  GET record/v1/customer/{{id}}
  assert status == 200
  assert body.id == string(id)
}
let found = ids.map(id => (GET record/v1/customer/{{id}}).body.id, parallel: 8)
print found   # expect: ["107","108","109","110","111","112"]
for id in ids with parallel: 6 { PATCH record/v1/customer/{{id}} { comments: "seen {{id}}" } }
for id in ids with parallel: 1 {
  GET record/v1/customer/{{id}}
  print body.comments
  # expect: seen 107
  # expect: seen 108
  # expect: seen 109
  # expect: seen 110
  # expect: seen 111
  # expect: seen 112
}
