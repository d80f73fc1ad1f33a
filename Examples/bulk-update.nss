#!/usr/bin/env nss
# A bulk change from a CSV file. Each row's result is in another file before the next row is begun, so that a run that was
# stopped, by Ctrl-C or a failure, goes on where it was: what is noted there is not sent again.
#
#   nss run Examples/bulk-update.nss --simulator
#   nss run Examples/bulk-update.nss --profile sandbox --var changes=customers.csv --var results=results.csv

input changes = "Examples/bulk-update.csv"
input results = ""

let noted = results == "" ? [] : read(results, missing: [])[*].id
let rows = read(changes)
let counts = { changed: 0, refused: 0, skipped: 0 }

for row in rows {
  if noted.contains(row.id) {
    counts.skipped += 1
    continue
  }
  # An empty cell leaves its field alone: a null, or an empty text, would clear it.
  PATCH record/v1/customer/{{row.id}} {
    email?: row.email == "" ? null : row.email,
    creditLimit?: row.creditLimit == "" ? null : number(row.creditLimit),
  } with allow: [400, 404]
  let result = { id: row.id, at: now(), status: status, why: response.error?.detail }
  if response.ok { counts.changed += 1 } else { counts.refused += 1 }
  if results == "" { print result } else { append(results, result) }
}

print "{{counts.changed}} changed, {{counts.refused}} refused, {{counts.skipped}} done before"
assert counts.changed + counts.refused + counts.skipped == rows.length
