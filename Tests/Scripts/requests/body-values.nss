# exit: 4
let payload = { companyName: "Payload", subsidiary: { id: 1 } }
POST record/v1/customer payload
let id = response.id
fn limit(x) { return { creditLimit: x } }
PATCH record/v1/customer/{{id}} limit(10.50)
PATCH record/v1/customer/{{id}} (payload)
PATCH record/v1/customer/{{id}}
Content-Type: application/json

"""
{ "comments": "from text" }
"""
GET record/v1/customer/{{id}}
print body.creditLimit, body.comments      # expect: 10.50 from text
DELETE record/v1/customer/{{id}}
PATCH record/v1/customer/{{id}} (7)        # error: a body is a map, a list or a string
