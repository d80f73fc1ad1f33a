#!/usr/bin/env nss
# An order through its whole life: offered, ordered, approved, sent and billed in two parts, paid, and in the end some of it
# credited. After each step the statuses, what the customer owes and what is in stock say the same.
#
#   nss run Examples/order-life.nss --simulator

input subsidiary = 1
input item = "98"
input service = "61"

POST record/v1/customer { companyName: "nss order life {{uuid()}}", subsidiary: { id: subsidiary }, terms: { id: 2 } }
let customer = response.id
let stockBefore = stock()

fn stock() {
  return (GET record/v1/inventoryItem/{{item}}).body.quantityOnHand
}
fn state(type, id) {
  return (GET record/v1/{{type}}/{{id}}).body.status.refName
}

# What the customer owes, what of its orders waits to be billed, and how many pieces have left.
fn agrees(owes, unbilled, sent) {
  let c = (GET record/v1/customer/{{customer}}).body
  assert c.balance == owes
  assert c.unbilledOrders == unbilled
  assert stockBefore - stock() == sent
}

# Offered, and ordered.
POST record/v1/estimate {
  entity: { id: customer },
  item: { items: [{ item: { id: item }, quantity: 5, rate: 20 }, { item: { id: service }, quantity: 1, rate: 35.50 }] },
}
let estimate = response.id
assert state("estimate", estimate) == "Open"
agrees(0, 0, 0)

POST record/v1/estimate/{{estimate}}/!transform/salesOrder
let order = response.id
assert state("estimate", estimate) == "Processed"
assert state("salesOrder", order) == "Pending Approval"
agrees(0, 0, 0)

POST record/v1/salesOrder/{{order}}/@approve
assert body.result
assert state("salesOrder", order) == "Pending Fulfillment"
agrees(0, 135.50, 0)

# Two pieces are sent and billed.
POST record/v1/salesOrder/{{order}}/!transform/itemFulfillment { item: { items: [{ orderLine: 1, quantity: 2 }] } }
assert state("salesOrder", order) == "Pending Billing/Partially Fulfilled"
agrees(0, 135.50, 2)

POST record/v1/salesOrder/{{order}}/!transform/invoice?replace=item { item: { items: [{ orderLine: 1, quantity: 2 }] } }
let first = response.id
assert state("salesOrder", order) == "Partially Fulfilled"
assert state("invoice", first) == "Open"
agrees(40, 95.50, 2)

# The rest follows.
POST record/v1/salesOrder/{{order}}/!transform/itemFulfillment
assert state("salesOrder", order) == "Pending Billing"
agrees(40, 95.50, 5)

POST record/v1/salesOrder/{{order}}/!transform/invoice
let second = response.id
assert state("salesOrder", order) == "Billed"
agrees(135.50, 0, 5)
GET record/v1/salesOrder/{{order}}/item
assert body.items matches [
  { quantity: 5, quantityFulfilled: 5, quantityBilled: 5, isOpen: false },
  { quantity: 1, quantityFulfilled: 0, quantityBilled: 1, isOpen: false },
]

# One payment for the first invoice and a part of the second.
POST record/v1/customerPayment {
  customer: { id: customer },
  payment: 90,
  apply: { items: [{ doc: { id: first } }, { doc: { id: second } }] },
}
let payment = response.id
GET record/v1/customerPayment/{{payment}}?expandSubResources=true
assert body matches { applied: 90, unapplied: 0, apply: { items: [{ amount: 40 }, { amount: 50 }] } }
assert state("invoice", first) == "Paid In Full"
GET record/v1/invoice/{{second}}
assert body matches { amountPaid: 50, amountRemaining: 45.50, status: { refName: "Open" } }
agrees(45.50, 0, 5)

# Two pieces of the second invoice are credited, and what is left is paid.
POST record/v1/invoice/{{second}}/!transform/creditMemo?replace=item {
  item: { items: [{ orderLine: 1, quantity: 2 }] },
}
let credit = response.id
GET record/v1/creditMemo/{{credit}}
assert body matches { total: 40, applied: 40, unapplied: 0, status: { refName: "Fully Applied" } }
agrees(5.50, 0, 5)

POST record/v1/invoice/{{second}}/!transform/customerPayment
assert state("invoice", second) == "Paid In Full"
agrees(0, 0, 5)

# What others were made of stays.
DELETE record/v1/salesOrder/{{order}} with allow: 400
assert response.error.code == "USER_ERROR"
print "order {{order}} was billed as {{first}} and {{second}}, and nothing is owed"
