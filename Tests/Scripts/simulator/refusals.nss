# What NetSuite refuses, with its codes and words.
fn told(r) {
  return "{{r.status}} {{r.error.code}} {{r.error.detail}}"
}
let none = POST record/v1/customer { companyName: "x" } with allow: 400
print told(none)  # expect: 400 USER_ERROR Error while accessing a resource. Please enter value(s) for: Subsidiary.
let twice = POST record/v1/customer { companyName: "x", subsidiary: 1, externalId: "CID001" } with allow: 400
print told(twice)  # expect: 400 USER_ERROR Error while accessing a resource. This entity already exists.
let lost = POST record/v1/salesOrder { entity: 110, item: { items: [{ item: 9999 }] } } with allow: 400
print lost.error.path, lost.error.detail
# expect: item.items[0].item Error while accessing resource: You have entered an Invalid Field Value 9999 for the following field: item
let empty = POST record/v1/salesOrder { entity: 110 } with allow: 400
print told(empty)  # expect: 400 USER_ERROR Error while accessing a resource. You must enter at least one line item for this transaction.
let unknown = PATCH record/v1/customer/1234 { emial: "x" } with allow: 400
print told(unknown)  # expect: 400 INVALID_CONTENT Invalid content in the request body. Unknown field 'emial'.
let wrong = PATCH record/v1/customer/1234 { isInactive: "T" } with allow: 400
print told(wrong)  # expect: 400 INVALID_CONTENT Invalid content in the request body. The value of field 'isInactive' must be true or false.
let type = GET record/v1/file with allow: 404
print told(type)  # expect: 404 NONEXISTENT_ID Record type 'file' does not exist.
