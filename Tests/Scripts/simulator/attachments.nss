# A contact is attached to who and what it is a contact for, in a role if need be; a file to nearly anything.
fn told(r) {
  return "{{r.status}} {{r.error.code}} {{r.error.detail}}"
}
let customer = (POST record/v1/customer { companyName: "Attached", subsidiary: { id: 1 } }).id
let contact = (POST record/v1/contact { firstName: "Ines", lastName: "Holm", email: "ines@example.com" }).id
fn contacts() {
  return (GET record/v1/customer/{{customer}}?expandSubResources=true).body.contactRoles.items
}
print contacts()                                                     # expect: []
print (POST record/v1/customer/{{customer}}/!attach/contact/{{contact}} { role: { id: -10 } }).status   # expect: 204
let line = contacts()[0]
print line.contactName, line.email, line.role.refName                # expect: Ines Holm ines@example.com Primary Contact
GET record/v1/customer/{{customer}}/contactList
print body.totalResults, body.items[0].id == contact                 # expect: 1 true
print (GET record/v1/customer/{{customer}}/contactList/{{contact}}).body.lastName   # expect: Holm

let twice = POST record/v1/customer/{{customer}}/!attach/contact/{{contact}} with allow: 400
print twice.error.code, twice.error.detail contains "is already attached to record"   # expect: USER_ERROR true
PATCH record/v1/contact/{{contact}} { email: "holm@example.com" }
print contacts()[0].email                                            # expect: holm@example.com
print (POST record/v1/customer/{{customer}}/!detach/contact/{{contact}}).status   # expect: 204
print contacts(), (GET record/v1/customer/{{customer}}).body.contactList   # expect: [] null
let none = POST record/v1/customer/{{customer}}/!detach/contact/{{contact}} with allow: 400
print none.error.code, none.error.detail contains "is not attached to record"   # expect: USER_ERROR true

# A contact that is made for a company is one of its contacts, until it is gone.
let own = (POST record/v1/contact { firstName: "Own", lastName: "Holm", company: { id: customer } }).id
print contacts()[*].contactName                                      # expect: ["Own Holm"]
DELETE record/v1/contact/{{own}}
print contacts()                                                     # expect: []

# A vendor lists its contacts; an order has them, though no field shows them.
POST record/v1/vendor/301/!attach/contact/{{contact}}
print (GET record/v1/vendor/301).body.contactList != null            # expect: true
POST record/v1/salesOrder/18/!attach/contact/{{contact}}
print told(POST record/v1/salesOrder/18/!attach/contact/{{contact}} with allow: 400) startsWith "400 USER_ERROR"   # expect: true

# Files are those of the file cabinet: 1 to 3.
print (POST record/v1/salesOrder/18/!attach/file/2).status           # expect: 204
print (POST record/v1/salesOrder/18/!detach/file/2).status           # expect: 204
print told(POST record/v1/salesOrder/18/!detach/file/2 with allow: 400)
# expect: 400 USER_ERROR Error while accessing a resource. The file 2 is not attached to record 18.

# What is not there, or cannot be attached.
print told(POST record/v1/customer/999999/!attach/contact/{{contact}} with allow: 404)
# expect: 404 NONEXISTENT_ID The record instance does not exist. Provide a valid record instance ID.
print told(POST record/v1/customer/{{customer}}/!attach/contact/999999 with allow: 400)
# expect: 400 USER_ERROR Error while accessing a resource. The contact 999999 does not exist.
print told(POST record/v1/customer/{{customer}}/!attach/file/99 with allow: 400)
# expect: 400 USER_ERROR Error while accessing a resource. The file 99 does not exist.
print told(POST record/v1/customer/{{customer}}/!attach/vendor/301 with allow: 400)
# expect: 400 USER_ERROR Error while accessing a resource. Records of the type 'vendor' cannot be attached to records of the type 'customer'.
print told(POST record/v1/contact/{{contact}}/!attach/contact/401 with allow: 400)
# expect: 400 USER_ERROR Error while accessing a resource. Records of the type 'contact' cannot be attached to records of the type 'contact'.
let role = POST record/v1/customer/{{customer}}/!attach/contact/{{contact}} { role: { id: 77 } } with allow: 400
print role.error.code, role.error.path                               # expect: INVALID_CONTENT role
let field = POST record/v1/customer/{{customer}}/!attach/contact/{{contact}} { rolle: 1 } with allow: 400
print field.error.detail                                             # expect: Invalid content in the request body. Unknown field 'rolle'.
print contacts()                                                     # expect: []
DELETE record/v1/contact/{{contact}}
print (GET record/v1/vendor/301).body.contactList                    # expect: null
DELETE record/v1/customer/{{customer}}
