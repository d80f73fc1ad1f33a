# A form is the record as it would be: filled in, and not saved.
let asNew = { Accept: "application/vnd.oracle.resource+json; type=create-form" }
let asChanged = { Accept: "application/vnd.oracle.resource+json; type=edit-form" }
let asOptions = { Accept: "application/vnd.oracle.resource+json; type=select-options" }
fn count(type) {
  return (GET record/v1/{{type}}?limit=1).body.totalResults
}
let orders = count("salesOrder")
let invoices = count("invoice")
# A new order of a customer has what comes from the customer, and no number or lines yet.
POST record/v1/salesOrder { entity: { id: 110 } } with headers: asNew
print status, headers["Content-Type"], body.links                    # expect: 200 application/vnd.oracle.resource+json; type=create-form []
print body.terms.refName, body.subsidiary.id, body.status.refName, body.id, body.tranId   # expect: Net 30 1 Pending Approval null null
print body.terms.links[0].href endsWith "/record/v1/term/2"          # expect: true
POST record/v1/salesOrder?expand=item { entity: { id: 110 }, item: { items: [{ item: { id: 98 }, quantity: 3 }] } } with headers: asNew
print body.total, body.item.items[0].rate, body.item.items[0].links  # expect: 119.85 39.95 []
POST record/v1/salesOrder with headers: asNew
print status, body.orderStatus.refName                               # expect: 200 Pending Approval
POST record/v1/customer?fields=companyName,isPerson { companyName: "Not yet" } with headers: asNew
print body                                                           # expect: {"links":[],"companyName":"Not yet","isPerson":false}
print count("salesOrder") == orders                                  # expect: true

# What an order would be billed as, by which lines.
POST record/v1/salesOrder { entity: { id: 110 }, orderStatus: "B", item: { items: [{ item: { id: 98 }, quantity: 3 }, { item: { id: 61 } }] } }
let so = response.id
POST record/v1/salesOrder/{{so}}/!transform/invoice?expandSubResources=true { memo: "part", item: { items: [{ orderLine: 1, quantity: 1 }] } } with headers: asNew
print body.memo, body.createdFrom.id == so, body.item.items[*].quantity, body.item.items[*].orderLine   # expect: part true [1,1.0] [1,2]
print (GET record/v1/salesOrder/{{so}}).body.status.refName, count("invoice") == invoices   # expect: Pending Fulfillment true

# What a change would come to; what it could not be is refused as the change would be.
PATCH record/v1/salesOrder/{{so}}?expand=item { item: { items: [{ line: 1, quantity: 10 }] } } with headers: asChanged
print status, body.id == so, body.item.items[0].amount               # expect: 200 true 399.5
print body.item.items[0].links[0].href endsWith "/salesOrder/{{so}}/item/1"   # expect: true
print (GET record/v1/salesOrder/{{so}}/item/1).body.quantity         # expect: 3
PATCH record/v1/salesOrder/{{so}} { entity: null } with headers: asChanged, allow: 400
print response.error.detail                                          # expect: Error while accessing a resource. Please enter value(s) for: Customer.
PATCH record/v1/salesOrder/{{so}} {} with headers: asNew, allow: 400
print response.error.code, response.error.detail                     # expect: INVALID_HEADER PATCH does not answer with 'create-form' here.
DELETE record/v1/salesOrder/{{so}}

# What can be chosen, page by page.
POST record/v1/customer?fields=terms,emailPreference&limit=2 with headers: asOptions
print headers["Content-Type"]                                        # expect: application/vnd.oracle.resource+json; type=select-options
print body.terms._selectOptions.items[*].refName, body.terms._selectOptions.totalResults   # expect: ["Net 15","Net 30"] 4
print body.terms._selectOptions.hasMore, body.emailPreference._selectOptions.items   # expect: true [{"id":"PDF","refName":"PDF"},{"id":"HTML","refName":"HTML"}]
PATCH record/v1/customer/110
  ?fields=terms
  &q=refName START_WITH "Net 6"
  with headers: asOptions
{}
print body.terms._selectOptions.items[*].id                          # expect: ["3"]
POST record/v1/customer?fields=companyName with headers: asOptions, allow: 400
print response.error.code, response.error.detail                     # expect: INVALID_PARAMETER Field 'companyName' of record type 'customer' has no select options.
POST record/v1/customer with headers: asOptions, allow: 400
print response.error.detail                                          # expect: The query parameter 'fields' must name the fields whose options are asked for.
