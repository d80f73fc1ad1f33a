#!/usr/bin/env nss
# A customer's life as tests: made, sells to, delivers to, billed, paid; in the end nothing is owed.
#
#   nss run Examples/customer-life.nss --simulator

input subsidiary = 1
input item = "71"

POST record/v1/customer { companyName: "nss life {{uuid()}}", subsidiary: { id: subsidiary } }
let customer = response.id
let order = null
let invoice = null

fn balance() {
  GET record/v1/customer/{{customer}}
  return body.balance ?? 0
}

test "a new customer owes nothing" {
  assert balance() == 0
}

test "an order is taken" {
  POST record/v1/salesOrder {
    entity: { id: customer },
    orderStatus: { id: "B" },
    item: { items: [{ item: { id: item }, quantity: 2, rate: 10.50 }] },
  }
  order = response.id
  GET record/v1/salesOrder/{{order}}?expandSubResources=true
  assert body matches {
    entity: { id: customer },
    status: { refName: "Pending Fulfillment" },
    subtotal: 21,
    item: { items: [{ quantity: 2, rate: 10.50, amount: 21 }] },
  }
}

test "it is delivered" {
  POST record/v1/salesOrder/{{order}}/!transform/itemFulfillment { shipStatus: { id: "C" } }
  GET record/v1/salesOrder/{{order}}
  assert body.status.refName == "Pending Billing"
}

test "it is billed, once" {
  POST record/v1/salesOrder/{{order}}/!transform/invoice { externalId: "nss-life-{{order}}" }
  invoice = response.id
  GET record/v1/invoice/{{invoice}}
  assert body.createdFrom.id == order
  assert balance() == body.total
  POST record/v1/salesOrder/{{order}}/!transform/invoice with allow: 400
  assert status == 400
}

test "it is paid, and nothing is owed" {
  POST record/v1/invoice/{{invoice}}/!transform/customerPayment
  GET record/v1/invoice/{{invoice}}
  assert body.status.refName == "Paid In Full"
  assert balance() == 0
}
