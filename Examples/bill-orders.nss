#!/usr/bin/env nss
# Bills the orders that were fulfilled, safely: each invoice bears its order's number as external id, and NetSuite takes an
# external id once. Whatever happens between a request and its answer, no order is billed twice.
#
#   nss run Examples/bill-orders.nss --simulator
#   nss run Examples/bill-orders.nss --profile production --read-only --var dryRun=true
#   nss run Examples/bill-orders.nss --profile production --allow-writes --var most=50

input dryRun = false
input most = 5

let orders = SELECT id, tranid, BUILTIN.DF(entity) AS customer
               FROM transaction
              WHERE type = 'SalesOrd' AND status = 'F'
              ORDER BY id;
let due = [...orders]
print "{{due.length}} orders wait to be billed"

let billed = 0
for order in due {
  if billed == most { break }
  let key = "nss-bill-{{order.id}}"
  # Billed by an earlier run whose answer was lost?
  GET record/v1/invoice/eid:{{key}} with allow: 404
  if status == 200 {
    print order.tranid, "was billed before, as", body.tranId
    continue
  }
  if dryRun {
    print order.tranid, "would be billed to", order.customer
    billed += 1
    continue
  }
  POST record/v1/salesOrder/{{order.id}}/!transform/invoice { externalId: key }
  let invoice = response.id
  GET record/v1/invoice/{{invoice}}
  assert body.createdFrom.id == order.id, "{{body.tranId}} is of another order"
  check body.total > 0
  print order.tranid, "billed as", body.tranId, "for", body.total
  billed += 1
}
print billed, dryRun ? "would be billed" : "billed"
