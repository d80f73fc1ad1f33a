# A mistake in a line is told by the line's place in the body, wherever the line is in the record.
fn at(r) {
  return "{{r.status}} {{r.error.code}} {{r.error.path}}"
}
POST record/v1/salesOrder { entity: 121, orderStatus: "B", item: { items: [{ item: 98, quantity: 2 }, { item: 61 }, { item: 71 }] } }
let so = response.id
print at(POST record/v1/salesOrder { entity: 121, item: { items: [{ item: 98 }, { item: 9999 }] } } with allow: 400)
# expect: 400 INVALID_CONTENT item.items[1].item
print at(POST record/v1/salesOrder { entity: 121, item: { items: [{ item: 98 }, { quantity: 1 }] } } with allow: 400)
# expect: 400 USER_ERROR item.items[1].item
print at(PATCH record/v1/salesOrder/{{so}} { item: { items: [{ line: 3, quantity: 2 }, { quantity: 1 }] } } with allow: 400)
# expect: 400 USER_ERROR item.items[1].item
print at(PATCH record/v1/salesOrder/{{so}} { item: { items: [{ quantity: 1 }, { line: 2, item: null }] } } with allow: 400)
# expect: 400 USER_ERROR item.items[1].item
print at(PATCH record/v1/salesOrder/{{so}} { item: { items: [{ line: 1, quantity: "two" }] } } with allow: 400)
# expect: 400 INVALID_CONTENT item.items[0].quantity
POST record/v1/salesOrder/{{so}}/!transform/itemFulfillment?replace=item { item: { items: [{ orderLine: 1 }] } }
let shipment = response.id
print at(PATCH record/v1/salesOrder/{{so}} { item: { items: [{ line: 2, quantity: 5 }, { line: 1, quantity: 1 }] } } with allow: 400)
# expect: 400 USER_ERROR item.items[1].quantity
print at(POST record/v1/salesOrder/{{so}}/!transform/itemFulfillment { item: { items: [{ orderLine: 3, quantity: 9 }] } } with allow: 400)
# expect: 400 USER_ERROR item.items[0].quantity
print at(POST record/v1/vendorBill { entity: 301, expense: { items: [{ account: 40, amount: 1 }, { account: 40 }] } } with allow: 400)
# expect: 400 USER_ERROR expense.items[1].amount
POST record/v1/invoice { entity: 121, item: { items: [{ item: 98 }] } }
let invoice = response.id
print at(POST record/v1/customerPayment { customer: 121, apply: { items: [{ doc: invoice, amount: 1 }, { doc: so }] } } with allow: 400)
# expect: 400 INVALID_CONTENT apply.items[1].doc
print at(POST record/v1/customerPayment { customer: 121, payment: 99, apply: { items: [{ doc: invoice, amount: 30 }, { doc: invoice, amount: 30 }] } } with allow: 400)
# expect: 400 USER_ERROR apply.items[1].amount
# A sublist that is not one is not passed over when it is to be replaced.
let typo = PATCH record/v1/salesOrder/{{so}}?replace=itme { item: { items: [] } } with allow: 400
print typo.error.code, typo.error.detail                             # expect: INVALID_PARAMETER Record type 'salesOrder' has no field 'itme'.
# What is below a record is only read.
print (PATCH record/v1/salesOrder/{{so}}/item/1 { quantity: 1 } with allow: 405).headers["Allow"]   # expect: GET
print (DELETE record/v1/salesOrder/{{so}}/item/1 with allow: 405).status   # expect: 405
DELETE record/v1/itemFulfillment/{{shipment}}
DELETE record/v1/salesOrder/{{so}}
