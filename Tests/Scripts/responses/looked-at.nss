# `status`, `ok` and `error` look at it; `allow` expects it; so it may be handed on.
GET record/v1/customer/987654321
if status == 404 { print "status" }        # expect: status
GET record/v1/customer/987654321
print response.ok, body["o:errorDetails"] is list   # expect: false true
GET record/v1/customer/987654321
print response.error.code, headers is map  # expect: NONEXISTENT_ID true
GET record/v1/customer/987654321 with allow: [404, 409]
print body.status                          # expect: 404
fn ask(id) { return GET record/v1/customer/{{id}} }
print [ask(1234), ask(987654321)][*].status         # expect: [200,404]
let answers = []
for id in [1234, 987654321] {
  let answer = GET record/v1/customer/{{id}}
  if answer.ok { answers.push(id) }
}
print answers                              # expect: [1234]
