# A record's life: made with 204 and its place, read, changed, cleared, found by an external id, removed.
POST record/v1/vendor { companyName: "Script Vendor", subsidiary: { id: 1 }, creditLimit: 1234.10, custentity_region: "north" }
assert status == 204 and body == null
let id = response.id
assert response.location contains "/services/rest/record/v1/vendor/{{id}}"

GET record/v1/vendor/{{id}}
print body.id == id, body.creditLimit, body.custentity_region        # expect: true 1234.10 north
print body.subsidiary.id, body.subsidiary.refName                    # expect: 1 Parent Company
print body.email, body.balance                                       # expect: null 0.0

PATCH record/v1/vendor/{{id}} { email: "a@b.example", creditLimit: null }
GET record/v1/vendor/{{id}}
print body.email, body.creditLimit                                   # expect: a@b.example null

PUT record/v1/vendor/eid:SCRIPT-1 { companyName: "By Key", subsidiary: 1 }
let keyed = response.id
PUT record/v1/vendor/eid:SCRIPT-1 { phone: "1" }
print response.id == keyed                                           # expect: true
print (GET record/v1/vendor/eid:SCRIPT-1).body.phone                 # expect: 1

for each in [id, keyed] { DELETE record/v1/vendor/{{each}}; print status }
# expect: 204
# expect: 204
GET record/v1/vendor/{{id}} with allow: 404
print response.error.code                                            # expect: NONEXISTENT_ID
