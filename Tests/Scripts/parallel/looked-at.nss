# An error status is looked at in its turn.
for id in [107, 99901] with parallel: 2 {
  GET record/v1/customer/{{id}}
  print status == 200
}
# expect: true
# expect: false
let statuses = [99901, 99902].map(id => (GET record/v1/customer/{{id}}).status, parallel: 2)
print statuses    # expect: [404,404]
let kept = [99901].map(id => (GET record/v1/customer/{{id}} with allow: 404), parallel: 2)
print kept[0].status   # expect: 404
# One from before the loop may be looked at in it, and no turn's requests ask for that.
let before = GET record/v1/customer/99903
for id in [107, 108] with parallel: 2 {
  GET record/v1/customer/{{id}}
  print before.status
}
# expect: 404
# expect: 404
try {
  let rs = [99904].map(id => (GET record/v1/customer/{{id}}), parallel: 2)
  print rs
} catch e { print e.status }   # expect: 404
