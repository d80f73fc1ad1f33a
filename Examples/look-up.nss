#!/usr/bin/env nss
# Looks customers up by a filter and prints what they owe, with the sum. The filter is NetSuite's own language.
#
#   nss run Examples/look-up.nss --simulator
#   nss run Examples/look-up.nss --var start=B --var limit=100

input start = "A"
input limit = 50

GET record/v1/customer
  ?q=companyName START_WITH "{{start}}" AND isInactive IS false
  &limit={{limit}}
assert status == 200
assert not body.hasMore, "all of them are on this page"

# A collection holds ids and links only: each customer is read on its own.
let found = body.items
let owed = 0.00
for item in found {
  GET record/v1/customer/{{item.id}}
    ?fields=entityId,companyName,balance
  let balance = round(body.balance ?? 0, 2)
  owed += balance
  print item.id, body.companyName, balance
}
print "found: {{found.length}}, together they owe {{owed}}"
