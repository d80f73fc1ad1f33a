# Lines of an order: changed by their number, added without one, replaced as a whole; each has a URL.
POST record/v1/salesOrder { entity: { id: 110 }, item: { items: [{ item: { id: 98 }, quantity: 2 }, { item: { id: 61 }, rate: 10.05 }] } }
let id = response.id
fn total() { return (GET record/v1/salesOrder/{{id}}).body.total }
print total()                                                        # expect: 89.95
PATCH record/v1/salesOrder/{{id}} { item: { items: [{ line: 1, quantity: 1 }, { item: 98 }] } }
GET record/v1/salesOrder/{{id}}/item
print body.totalResults, body.items[*].line, total()                 # expect: 3 [1,2,3] 89.95
PATCH record/v1/salesOrder/{{id}}?replace=item { item: { items: [{ line: 2 }] } }
GET record/v1/salesOrder/{{id}}?expandSubResources=true
print body.item.items[*].item.refName, body.total                    # expect: ["Consulting"] 10.05
print (GET record/v1/salesOrder/{{id}}/item/2).body.amount           # expect: 10.05
print (GET record/v1/salesOrder/{{id}}/entity).body.companyName      # expect: Harbor Lights Hotel
PATCH record/v1/salesOrder/{{id}}?replace=item { item: { items: [] } } with allow: 400
print response.error.code                                            # expect: USER_ERROR
DELETE record/v1/salesOrder/{{id}}
