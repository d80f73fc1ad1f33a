POST record/v1/customer { companyName: "Fields", creditLimit: 1250.50, subsidiary: { id: 1 } }
let id = response.id
print response.ok, reason_of(response), response.location contains "/record/v1/customer/{{id}}"  # expect: true true true
print body, response.text == ""                               # expect: null true
fn reason_of(answer) { return answer.reason == "No Content" }
GET record/v1/customer/{{id}}
print body.creditLimit, body.creditLimit * 3                  # expect: 1250.50 3751.50
print headers["CONTENT-TYPE"] contains "json", headers.nothing   # expect: true null
print response.attempts, duration > 0s, response.request.method  # expect: 1 true GET
print response.error                                          # expect: null
DELETE record/v1/customer/{{id}}
GET record/v1/customer/{{id}} with allow: 404
print status, response.error.code                             # expect: 404 NONEXISTENT_ID
