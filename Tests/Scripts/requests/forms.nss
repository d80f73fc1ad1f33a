# A request reads like a request, in each of its forms.
POST record/v1/customer
Content-Language: en-US

{
  "companyName": "Forms & Sons",
  subsidiary: { id: 1 },
}
assert status == 204
let id = response.id

GET record/v1/customer/{{id}} HTTP/1.1
assert status == 200
print body.companyName                                        # expect: Forms & Sons

GET /record/v1/customer/{{id}}?fields=companyName
print status                                                  # expect: 200
GET /services/rest/record/v1/customer/{{id}}
print status                                                  # expect: 200

let changes = { comments: "é {{id}}" }
PATCH record/v1/customer/{{id}} changes
print status                                                  # expect: 204
print (GET record/v1/customer/{{id}}).body.comments == "é {{id}}"   # expect: true

let made = POST record/v1/customer { companyName: "Second", subsidiary: { id: 1 } } with timeout: 30s
print made.status, made.id == id                              # expect: 204 false
for each in [made.id, id] { DELETE record/v1/customer/{{each}} }
let gone = (GET record/v1/customer/{{id}}).status
print gone                                                    # expect: 404
