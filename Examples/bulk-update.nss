#!/usr/bin/env nss
# The same change to every customer of a list, counted, with the ones that are gone named in the end. Without a list it
# makes three customers of its own, changes those, and removes them again.
#
#   nss run Examples/bulk-update.nss --simulator
#   nss run Examples/bulk-update.nss --var ids='["107", "41"]' --var note="reviewed in May"

input ids = []
input note = "reviewed"

let own = []
defer { for id in own { DELETE record/v1/customer/{{id}} } }
if ids.length == 0 {
  for number in 1..3 {
    POST record/v1/customer { companyName: "nss example {{number}}", subsidiary: { id: 1 } }
    own.push(response.id)
  }
  ids = own
}

let changed = 0
let missing = []
for id in ids {
  PATCH record/v1/customer/{{id}} { comments: note } with allow: 404
  if status == 404 { missing.push(id) } else { changed += 1 }
}

print "{{changed}} of {{ids.length}} customers changed"
if missing.length > 0 { print "not there: {{missing}}" }
assert changed + missing.length == ids.length
