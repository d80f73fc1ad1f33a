# A purchase order is received and billed in part, items and expenses; a return is received and credited.
fn state(type, id) {
  return (GET record/v1/{{type}}/{{id}}).body.status.refName
}
fn owed() {
  return (GET record/v1/vendor/301).body
}
let before = owed()
POST record/v1/purchaseOrder {
  entity: { id: 301 },
  item: { items: [{ item: { id: 98 }, quantity: 10, rate: 5 }] },
  expense: { items: [{ account: { id: 31 }, amount: 20 }] },
}
let po = response.id
print state("purchaseOrder", po), owed().unbilledOrders - before.unbilledOrders   # expect: Pending Receipt 70.0
POST record/v1/purchaseOrder/{{po}}/!transform/itemReceipt { item: { items: [{ orderLine: 1, quantity: 4 }] } }
print state("purchaseOrder", po)                                    # expect: Pending Billing/Partially Received
let bill = (POST record/v1/purchaseOrder/{{po}}/!transform/vendorBill {
  tranId: "R-1",
  item: { items: [{ orderLine: 1, quantity: 4 }] },
  expense: { items: [{ line: 1, amount: 15 }] },
}).id
print state("purchaseOrder", po), owed().unbilledOrders - before.unbilledOrders   # expect: Partially Received 35.0
print owed().balance - before.balance, state("vendorBill", bill)    # expect: 35.0 Open
POST record/v1/purchaseOrder/{{po}}/!transform/itemReceipt
print state("purchaseOrder", po)                                    # expect: Pending Bill
let last = (POST record/v1/purchaseOrder/{{po}}/!transform/vendorBill { tranId: "R-2" }).id
GET record/v1/vendorBill/{{last}}?expandSubResources=true
print body.total, body.item.items[0].quantity, body.expense.items[0].amount   # expect: 35.0 6.0 5.0
print state("purchaseOrder", po), owed().unbilledOrders - before.unbilledOrders   # expect: Fully Billed 0.0
let none = POST record/v1/purchaseOrder/{{po}}/!transform/vendorBill with allow: 400
print none.error.code                                                # expect: USER_ERROR
POST record/v1/vendorBill/{{bill}}/!transform/vendorPayment
print state("vendorBill", bill)                                     # expect: Paid In Full
let less = PATCH record/v1/vendorBill/{{bill}} { expense: { items: [{ line: 1, amount: 1 }] } } with allow: 400
print less.error.code                                                # expect: USER_ERROR
DELETE record/v1/vendorBill/{{last}}
print state("purchaseOrder", po)                                    # expect: Pending Bill

# What a customer sends back: received, then credited.
POST record/v1/returnAuthorization { entity: { id: 121 }, orderStatus: "B", item: { items: [{ item: { id: 98 }, quantity: 2, rate: 8 }] } }
let rma = response.id
fn stock() {
  return (GET record/v1/inventoryItem/98).body.quantityOnHand
}
let there = stock()
print state("returnAuthorization", rma)                             # expect: Pending Receipt
POST record/v1/returnAuthorization/{{rma}}/!transform/itemReceipt { item: { items: [{ orderLine: 1, quantity: 1 }] } }
print state("returnAuthorization", rma), stock() - there            # expect: Pending Refund/Partially Received 1.0
POST record/v1/returnAuthorization/{{rma}}/!transform/itemReceipt
print state("returnAuthorization", rma), stock() - there            # expect: Pending Refund 2.0
POST record/v1/returnAuthorization/{{rma}}/!transform/creditMemo
print state("returnAuthorization", rma), (GET record/v1/creditMemo/{{response.id}}).body.status.refName   # expect: Refunded Open
