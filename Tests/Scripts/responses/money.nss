# Money to the cent, through a round trip.
let limit = 1234.10
POST record/v1/customer { companyName: "Money", creditLimit: limit, subsidiary: { id: 1 } }
let id = response.id
GET record/v1/customer/{{id}}
print body.creditLimit, body.creditLimit == 1234.1, body.creditLimit * 3   # expect: 1234.10 true 3702.30
PATCH record/v1/customer/{{id}} { creditLimit: body.creditLimit + 0.05 }
print (GET record/v1/customer/{{id}}).body.creditLimit                     # expect: 1234.15
DELETE record/v1/customer/{{id}}
