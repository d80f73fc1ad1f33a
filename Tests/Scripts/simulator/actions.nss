# The buttons of a transaction's page: each moves it on from where it is, and is refused elsewhere.
fn state(type, id) {
  let b = (GET record/v1/{{type}}/{{id}}).body
  return (b.status ?? b.approvalStatus).refName
}
fn act(type, id, action) {
  let r = POST record/v1/{{type}}/{{id}}/@{{action}} with allow: 400
  return r.status == 200 ? state(type, id) : r.error.detail
}
POST record/v1/salesOrder { entity: { id: 121 }, item: { items: [{ item: { id: 98 }, quantity: 2 }] } }
let so = response.id
print state("salesOrder", so)                                       # expect: Pending Approval
POST record/v1/salesOrder/{{so}}/@approve
print status, body.result, body.links[0].href endsWith "/record/v1/salesOrder/{{so}}"   # expect: 200 true true
print act("salesOrder", so, "approve")
# expect: Error while accessing a resource. The action 'approve' is not available for this record, whose status is 'Pending Fulfillment'.
print act("salesOrder", so, "close"), act("salesOrder", so, "reopen")   # expect: Closed Pending Fulfillment
print act("salesOrder", so, "cancel"), act("salesOrder", so, "reopen")   # expect: Cancelled Pending Approval
print act("salesOrder", so, "approve")                               # expect: Pending Fulfillment
POST record/v1/salesOrder/{{so}}/!transform/itemFulfillment
print act("salesOrder", so, "cancel")
# expect: Error while accessing a resource. The action 'cancel' is not available for this record, whose status is 'Pending Billing'.
print act("salesOrder", so, "explode")                               # expect: Record type 'salesOrder' has no action 'explode'. It has 'approve', 'cancel', 'close', 'reopen'.
POST record/v1/customer/121/@approve with allow: 400
print response.error.code, response.error.detail                     # expect: SSS_INVALID_ACTION_ID Record type 'customer' has no action 'approve'. It has none.
POST record/v1/salesOrder/999999/@approve with allow: 404
print response.error.code                                            # expect: NONEXISTENT_ID
POST record/v1/salesOrder/{{so}}/@close """[1]""" with allow: 400
print response.error.code                                            # expect: INVALID_CONTENT
POST record/v1/salesOrder/{{so}}/item with allow: 405
print status                                                         # expect: 405

# What waits for an approval is in no books, and is not paid.
fn owed() {
  return (GET record/v1/vendor/302).body.balance
}
let before = owed()
POST record/v1/vendorBill { entity: { id: 302 }, approvalStatus: "1", expense: { items: [{ account: { id: 40 }, amount: 100 }] } }
let bill = response.id
print state("vendorBill", bill), owed() - before                    # expect: Pending Approval 0.0
POST record/v1/vendorBill/{{bill}}/!transform/vendorPayment with allow: 400
print response.error.code                                            # expect: USER_ERROR
print act("vendorBill", bill, "approve"), owed() - before            # expect: Open 100.0
print act("vendorBill", bill, "reject") contains "is not available"   # expect: true
POST record/v1/vendorBill { entity: { id: 302 }, approvalStatus: "1", expense: { items: [{ account: { id: 40 }, amount: 100 }] } }
print act("vendorBill", response.id, "reject"), owed() - before      # expect: Rejected 100.0
DELETE record/v1/vendorBill/{{bill}}

fn rent() {
  return (GET record/v1/account/40).body.balance
}
let paid = rent()
POST record/v1/journalEntry {
  subsidiary: { id: 1 }, approved: false,
  line: { items: [{ account: { id: 40 }, debit: 7 }, { account: { id: 1 }, credit: 7 }] },
}
let journal = response.id
print state("journalEntry", journal), rent() - paid                 # expect: Pending Approval 0.0
print act("journalEntry", journal, "approve"), rent() - paid         # expect: Approved 7.0
print (GET record/v1/journalEntry/{{journal}}).body.approved         # expect: true

POST record/v1/purchaseOrder { entity: { id: 302 }, approvalStatus: "1", item: { items: [{ item: { id: 98 } }] } }
let po = response.id
print state("purchaseOrder", po), act("purchaseOrder", po, "reject")   # expect: Pending Supervisor Approval Rejected by Supervisor
PATCH record/v1/purchaseOrder/{{po}} { approvalStatus: "2" }
print state("purchaseOrder", po), act("purchaseOrder", po, "close"), act("purchaseOrder", po, "reopen")
# expect: Pending Receipt Closed Pending Receipt

POST record/v1/expenseReport { entity: { id: 11 }, expense: { items: [{ category: { id: 1 }, amount: 5 }] } }
let report = response.id
print state("expenseReport", report)                                # expect: In Progress
print ["submit", "approve", "approve"].map(a => act("expenseReport", report, a))
# expect: ["Pending Supervisor Approval","Pending Accounting Approval","Approved by Accounting"]
print act("expenseReport", report, "reject") contains "is not available"   # expect: true

POST record/v1/estimate { entity: { id: 121 }, item: { items: [{ item: { id: 98 } }] } }
let estimate = response.id
print act("estimate", estimate, "close"), act("estimate", estimate, "reopen")   # expect: Closed Open
POST record/v1/estimate/{{estimate}}/!transform/salesOrder
let order = response.id
print state("estimate", estimate), act("estimate", estimate, "close") contains "is not available"   # expect: Processed true
DELETE record/v1/salesOrder/{{order}}
print state("estimate", estimate)                                   # expect: Open
POST record/v1/opportunity { entity: { id: 121 } }
let chance = response.id
print act("opportunity", chance, "close"), act("opportunity", chance, "reopen")   # expect: Closed - Lost In Progress
