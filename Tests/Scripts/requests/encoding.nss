# exit: 4
# An interpolated value is encoded for its place, and one that would make it another request is an error.
let eid = "A_1-x"
PUT record/v1/customer/eid:{{eid}} { companyName: "Encoded", subsidiary: { id: 1 } }
print status                                                  # expect: 204
let name = "Encoded"
GET record/v1/customer
  ?q=companyName IS "{{name}}"
  &limit=10
print body.count, response.request.url contains "q=companyName%20IS%20%22Encoded%22&limit=10"   # expect: 1 true
DELETE record/v1/customer/eid:{{eid}}
let nobody = { id: null }
DELETE record/v1/customer/{{nobody.id}}                       # error: null
