# The rules of 2.4 one by one: lines with a key and without, by POST, PATCH and PUT, with and without `replace`.
fn labels(id) {
  let lines = (GET record/v1/customer/{{id}}/addressBook).body.items
  return lines.map(l => "{{l.id}} {{l.label}}").join(", ")
}
fn emails(id) {
  return (GET record/v1/customer/{{id}}/contactRoles).body.items[*].email
}
# By POST lines are numbered in their order, whatever key they say.
POST record/v1/customer {
  companyName: "Merged", externalId: "merged-1", subsidiary: 1, phone: "555-0100", fax: "555-0101",
  addressBook: { items: [{ id: 7, label: "A", addressBookAddress: { city: "Bonn", zip: "53111" } }, { label: "B" }] },
  contactRoles: { items: [{ email: "a@example.com" }] },
}
let id = response.id
print labels(id), emails(id)                                         # expect: 1 A, 2 B ["a@example.com"]
# PATCH: a line with its key is changed, one without or with another is added, others stay; without keys all are added.
PATCH record/v1/customer/{{id}} {
  addressBook: { items: [{ id: 2, label: "B2" }, { label: "C" }, { id: 9, label: "D" }] },
  contactRoles: { items: [{ email: "a@example.com" }] },
}
print labels(id), emails(id)                                         # expect: 1 A, 2 B2, 3 C, 4 D ["a@example.com","a@example.com"]
# A subrecord keeps what is not said of it, and loses what is null.
PATCH record/v1/customer/{{id}} { addressBook: { items: [{ id: 1, addressBookAddress: { city: "Köln", zip: null } }] } }
let address = (GET record/v1/customer/{{id}}/addressBook/1/addressBookAddress).body
print address.city, address.zip                                      # expect: Köln null
# An empty list and null change nothing by themselves.
PATCH record/v1/customer/{{id}} { addressBook: { items: [] }, contactRoles: null }
print labels(id), emails(id).length                                  # expect: 1 A, 2 B2, 3 C, 4 D 2
# `replace` takes away what is not named; without a key, all.
PATCH record/v1/customer/{{id}}?replace=addressBook,contactRoles {
  addressBook: { items: [{ id: 3 }, { label: "E" }] },
  contactRoles: { items: [{ email: "b@example.com" }] },
}
print labels(id), emails(id)                                         # expect: 3 C, 5 E ["b@example.com"]
# PUT by the external id is the same.
PUT record/v1/customer/eid:merged-1 { addressBook: { items: [{ id: 5, label: "E2" }, { label: "F" }] } }
print labels(id)                                                     # expect: 3 C, 5 E2, 6 F
PUT record/v1/customer/eid:merged-1?replace=addressBook { addressBook: { items: [{ id: 6, label: "F2" }] } }
print labels(id), emails(id)                                         # expect: 6 F2 ["b@example.com"]
PATCH record/v1/customer/{{id}}?replace=addressBook { addressBook: null }
PATCH record/v1/customer/{{id}}?replace=contactRoles { contactRoles: { items: [] } }
print labels(id) == "", emails(id)                                   # expect: true []
# With replaceSelectedFields a null clears what is named alone.
PATCH record/v1/customer/{{id}}?replaceSelectedFields=true&replace=phone { phone: null, fax: null, email: "x@example.com" }
let c = (GET record/v1/customer/{{id}}).body
print c.phone, c.fax, c.email                                        # expect: null 555-0101 x@example.com
PATCH record/v1/customer/{{id}} { fax: null }
print (GET record/v1/customer/{{id}}).body.fax                       # expect: null

# Lines within lines, expanded or by their URL.
let detail = { quantity: 2, inventoryAssignment: { items: [{ quantity: 1, packCarton: "1" }, { quantity: 1, packCarton: "2" }] } }
POST record/v1/salesOrder { entity: id, item: { items: [{ item: 98, quantity: 2, inventoryDetail: detail }] } }
let so = response.id
PATCH record/v1/salesOrder/{{so}} {
  item: { items: [{ line: 1, inventoryDetail: { inventoryAssignment: { items: [{ internalId: 2, packCarton: "3" }] } } }] },
}
GET record/v1/salesOrder/{{so}}?expandSubResources=true
print body.item.items[0].inventoryDetail.inventoryAssignment.items[*].packCarton   # expect: ["1","3"]
GET record/v1/salesOrder/{{so}}
print body.item.keys()                                               # expect: ["links"]
print (GET record/v1/salesOrder/{{so}}/item/1/inventoryDetail/inventoryAssignment/2).body.packCarton   # expect: 3
# The last line of an order stays.
PATCH record/v1/salesOrder/{{so}}?replace=item { item: null } with allow: 400
print response.error.detail                                          # expect: Error while accessing a resource. You must enter at least one line item for this transaction.
DELETE record/v1/salesOrder/{{so}}
DELETE record/v1/customer/{{id}}
