# A test is a scope of its own: names, the latest response, what is cleaned up.
GET record/v1/customer/107
test "its names" {
  let id = 1
  defer { print "cleaned", id }
  print "ran", id
}
# expect: ran 1
# expect: cleaned 1
test "its response" {
  GET record/v1/customer/108
  print body.id                               # expect: 108
}
print body.id                                 # expect: 107
let r = response
test "one from outside" { assert r.status == 200 }
for id in [107, 108] {
  test "its turn {{id}}" {
    if id == 107 { GET record/v1/customer/107 }
    try { print status } catch e { print e.message }
  }
}
# expect: 200
# expect: no request has been answered yet
