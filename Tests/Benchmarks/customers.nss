#!/usr/bin/env nss
# How long the simulator takes for a `q` over 100,000 customers. A release build is what counts:
#
#   swift build -c release --product nss
#   .build/release/nss simulator --customers 100000 > simulator.env        in one terminal
#   . ./simulator.env && .build/release/nss run Tests/Benchmarks/customers.nss
#
# and what it takes to keep them, the resident memory of the process in kilobytes: ps -o rss= -C nss
let filters = [
  "companyName START_WITH \"Amber\"",
  "companyName CONTAIN \"metals\"",
  "email EMPTY",
  "creditLimit GREATER 39000 AND subsidiary ANY_OF [2, 3]",
  "dateCreated ON_OR_AFTER 1/1/2023",
  "(isPerson IS true OR category ANY_OF [1]) AND phone END_WITH_NOT 7",
  "id EQUAL 101",
]
GET record/v1/customer?limit=1
print body.totalResults, "customers"
for filter in filters {
  let best = 1h
  for turn in 1..5 {
    GET record/v1/customer with query: { q: filter, limit: 1000 }
    assert status == 200
    if duration < best { best = duration }
  }
  print best, body.totalResults, filter
}
