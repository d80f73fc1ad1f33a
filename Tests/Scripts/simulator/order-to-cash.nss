# An order is fulfilled, billed and paid; what the customer owes goes up and down with it.
fn owed() { return (GET record/v1/customer/110).body.balance }
let before = owed()
POST record/v1/salesOrder { entity: { id: 110 }, orderStatus: "B", item: { items: [{ item: { id: 98 }, quantity: 2 }] } }
let order = response.id
fn state() { return (GET record/v1/salesOrder/{{order}}).body.status.refName }
print state()                                                        # expect: Pending Fulfillment
POST record/v1/salesOrder/{{order}}/!transform/itemFulfillment {}
let shipment = response.id
print state()                                                        # expect: Pending Billing
POST record/v1/salesOrder/{{order}}/!transform/invoice { memo: "thanks" }
let invoice = response.id
print state(), owed() - before                                       # expect: Billed 79.90
POST record/v1/invoice/{{invoice}}/!transform/customerPayment { payment: 79.90 }
let payment = response.id
GET record/v1/invoice/{{invoice}}
print body.status.refName, body.amountRemaining, body.memo           # expect: Paid In Full 0.0 thanks
print owed() == before                                               # expect: true
for path in ["customerPayment/{{payment}}", "invoice/{{invoice}}", "itemFulfillment/{{shipment}}", "salesOrder/{{order}}"] {
  let parts = path.split("/")
  DELETE record/v1/{{parts[0]}}/{{parts[1]}}
}
