# An order's status says how far it is sent and billed: each line counts, and what is taken back counts no more.
fn order(lines) {
  return (POST record/v1/salesOrder { entity: { id: 121 }, orderStatus: "B", item: { items: lines } }).id
}
fn state(type, id) {
  return (GET record/v1/{{type}}/{{id}}).body.status.refName
}
fn become(order, type, lines) {
  return (POST record/v1/salesOrder/{{order}}/!transform/{{type}}?replace=item { item: { items: lines } }).id
}
let so = order([{ item: { id: 98 }, quantity: 4, rate: 10 }, { item: { id: 61 }, quantity: 2, rate: 50 }])
print state("salesOrder", so)                                       # expect: Pending Fulfillment
# Billed in advance: it is still to be sent.
let early = become(so, "invoice", [{ orderLine: 1, quantity: 1 }])
print state("salesOrder", so)                                       # expect: Pending Fulfillment
# Sent in part, and all of that billed.
let first = become(so, "itemFulfillment", [{ orderLine: 1, quantity: 1 }])
print state("salesOrder", so)                                       # expect: Partially Fulfilled
# More is sent than billed.
let second = become(so, "itemFulfillment", [{ orderLine: 1, quantity: 1 }])
print state("salesOrder", so)                                       # expect: Pending Billing/Partially Fulfilled
# A service is not sent: with the last of the goods gone all waits to be billed.
let third = (POST record/v1/salesOrder/{{so}}/!transform/itemFulfillment).id
print state("salesOrder", so)                                       # expect: Pending Billing
let rest = (POST record/v1/salesOrder/{{so}}/!transform/invoice).id
print state("salesOrder", so), (GET record/v1/invoice/{{rest}}).body.total   # expect: Billed 130.0
GET record/v1/salesOrder/{{so}}?expandSubResources=true
print body.item.items[*].quantityFulfilled, body.item.items[*].quantityBilled, body.item.items[*].isOpen
# expect: [4.0,0.0] [4.0,2.0] [false,false]

# What something was made of stays, and what was made can be changed and taken back.
fn refused(r) {
  return r.status == 400 ? r.error.code : string(r.status)
}
print refused(DELETE record/v1/salesOrder/{{so}} with allow: 400)    # expect: USER_ERROR
print refused(PATCH record/v1/salesOrder/{{so}} { item: { items: [{ line: 1, quantity: 3 }] } } with allow: 400)   # expect: USER_ERROR
print refused(PATCH record/v1/salesOrder/{{so}}?replace=item { item: { items: [{ line: 2 }] } } with allow: 400)   # expect: USER_ERROR
print refused(PATCH record/v1/salesOrder/{{so}} { orderStatus: "A" } with allow: 400)   # expect: USER_ERROR
print refused(PATCH record/v1/salesOrder/{{so}} { entity: { id: 122 } } with allow: 400)   # expect: USER_ERROR
let many = POST record/v1/salesOrder/{{so}}/!transform/itemFulfillment with allow: 400
print refused(many)                                                  # expect: USER_ERROR
let over = PATCH record/v1/itemFulfillment/{{third}} { item: { items: [{ orderLine: 1, quantity: 3 }] } } with allow: 400
print over.error.code, over.error.path                               # expect: USER_ERROR item.items[0].quantity
PATCH record/v1/salesOrder/{{so}} { item: { items: [{ line: 1, quantityBilled: 0, quantityFulfilled: 0 }] } }
print state("salesOrder", so)                                       # expect: Billed
PATCH record/v1/invoice/{{rest}} { item: { items: [{ orderLine: 2, quantity: 1 }] } }
print state("salesOrder", so)                                       # expect: Pending Billing
DELETE record/v1/invoice/{{rest}}
DELETE record/v1/itemFulfillment/{{third}}
print state("salesOrder", so)                                       # expect: Pending Billing/Partially Fulfilled
DELETE record/v1/itemFulfillment/{{second}}
print state("salesOrder", so)                                       # expect: Partially Fulfilled
DELETE record/v1/itemFulfillment/{{first}}
DELETE record/v1/invoice/{{early}}
print state("salesOrder", so)                                       # expect: Pending Fulfillment
PATCH record/v1/salesOrder/{{so}} { item: { items: [{ line: 1, isClosed: true }] } }
print state("salesOrder", so)                                       # expect: Pending Billing
PATCH record/v1/salesOrder/{{so}} { item: { items: [{ line: 2, isClosed: true }] } }
print state("salesOrder", so)                                       # expect: Closed
DELETE record/v1/salesOrder/{{so}}

# What is picked is neither sent nor taken from the stock yet, and cannot be picked again.
let picked = order([{ item: { id: 98 }, quantity: 3 }])
fn stock() {
  return (GET record/v1/inventoryItem/98).body.quantityOnHand
}
let before = stock()
let shipment = (POST record/v1/salesOrder/{{picked}}/!transform/itemFulfillment { shipStatus: "A" }).id
print state("salesOrder", picked), state("itemFulfillment", shipment), stock() - before   # expect: Pending Fulfillment Picked 0.0
print refused(POST record/v1/salesOrder/{{picked}}/!transform/itemFulfillment with allow: 400)   # expect: USER_ERROR
PATCH record/v1/itemFulfillment/{{shipment}} { shipStatus: "C" }
print state("salesOrder", picked), state("itemFulfillment", shipment), stock() - before   # expect: Pending Billing Shipped -3.0
DELETE record/v1/itemFulfillment/{{shipment}}
DELETE record/v1/salesOrder/{{picked}}
print stock() == before                                              # expect: true
