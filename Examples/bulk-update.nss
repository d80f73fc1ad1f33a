#!/usr/bin/env nss
# The same change to every customer of a list, counted, with the ones that are gone named in the end.
#
#   nss run Examples/bulk-update.nss --simulator
#   nss run Examples/bulk-update.nss --var ids='["107", "41"]' --var note="reviewed in May"

input ids = []
input note = "reviewed"

# Without a list: the first five there are.
if ids.length == 0 {
  GET record/v1/customer
    ?limit=5
  ids = body.items[*].id
}

let changed = 0
let missing = []
for id in ids {
  PATCH record/v1/customer/{{id}} { comments: note } with allow: 404
  if status == 404 {
    missing = [...missing, id]
    continue
  }
  changed += 1
}

print "{{changed}} of {{ids.length}} customers changed"
if missing.length > 0 { print "not there: {{missing}}" }
assert changed + missing.length == ids.length
