#!/usr/bin/env nss
# Smoke test: the customer API answers. It makes a customer of its own, changes it and removes it again.
#
#   nss run Examples/smoke.nss --simulator
#   nss run Examples/smoke.nss --var name="Smoke test of Monday"

input name = "nss smoke test"
input subsidiary = 1

# Make one. NetSuite answers 204 and says where it is.
POST record/v1/customer
{
  companyName: "{{name}}",
  email: "smoke@example.com",
  creditLimit: 1250.50,
  subsidiary: { id: "{{subsidiary}}" },
}
assert status == 204
let id = response.id
print "made customer {{id}}"

# Whatever fails from here on, it is removed in the end; that it may be gone already is fine.
defer { DELETE record/v1/customer/{{id}} with allow: 404 }

# Read it back: what was written is what is there, money to the cent.
GET record/v1/customer/{{id}}
assert status == 200
assert body.companyName == name
assert body.email == "smoke@example.com"
assert body.creditLimit == 1250.50

# Raise its limit in three steps of ten percent.
let limit = body.creditLimit
for step in 1..3 {
  limit = round(limit * 1.1, 2)
  PATCH record/v1/customer/{{id}} { creditLimit: limit, comments: "step {{step}}" }
  assert status == 204
  print "step {{step}}: {{limit}}"
}
GET record/v1/customer/{{id}}
assert body.creditLimit == limit and limit == 1664.42
assert body.comments == "step 3"

# It is found by its name.
GET record/v1/customer
  ?q=companyName IS "{{name}}"
  &limit=10
assert body.totalResults >= 1

# Remove it. A status that would stop the script is allowed where it is expected.
DELETE record/v1/customer/{{id}}
assert status == 204
GET record/v1/customer/{{id}} with allow: 404
assert status == 404
print "removed it again"
