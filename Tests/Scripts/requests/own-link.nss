GET record/v1/customer/1234
let self = body.links[0].href
GET {{self}}
print status, body.companyName             # expect: 200 Acme
