# Every method, and targets in every form.
PUT record/v1/customer/eid:METHODS-1 {
  companyName: "Methods",
  subsidiary: { id: 1 },
  creditLimit: 1234.10
}
print status                                                  # expect: 204
let id = response.id
GET record/v1/customer/eid:METHODS-1
print body.id == id, body.creditLimit, body.creditLimit * 3   # expect: true 1234.10 3702.30
HEAD record/v1/customer/{{id}}
print status, body                                            # expect: 200 null
OPTIONS /services/rest/
print status                                                  # expect: 204
let brief = GET record/v1/customer/{{id}} with query: { fields: "companyName" }, headers: { "Accept-Language": "en" }
print brief.body.companyName, brief.body.creditLimit          # expect: Methods null
DELETE record/v1/customer/{{id}}; print status                # expect: 204
let path = "record/v1/customer"
GET {{path}}?limit=1
print body.count                                              # expect: 1
let href = body.items[0].links[0].href
GET {{href}}
print status                                                  # expect: 200
