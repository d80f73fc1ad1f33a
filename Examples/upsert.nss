#!/usr/bin/env nss
# Brings customers of another system into NetSuite under that system's own keys: one request each, which makes the
# customer the first time and changes it from then on: the second pass finds the customers of the first.
#
#   nss run Examples/upsert.nss --simulator

let customers = [
  { key: "nss-example-1", name: "Northwind Bakery", email: "office@northwind.example", limit: 5000 },
  { key: "nss-example-2", name: "Harbour Tools", limit: 12500.75 },
  { key: "nss-example-3", name: "Blue Door Books", email: "hello@bluedoor.example", limit: 800 },
]

fn upsert(customer, subsidiary = 1) {
  PUT record/v1/customer/eid:{{customer.key}} {
    companyName: customer.name,
    email?: customer.email,  # left out where there is none: a null would clear it
    creditLimit: customer.limit,
    subsidiary: { id: subsidiary },
  }
  return response.id
}

# Tidies up in the end, also after a failure, so that the example leaves nothing behind.
defer { for customer in customers { DELETE record/v1/customer/eid:{{customer.key}} with allow: 404 } }

for pass in 1..2 {
  for customer in customers {
    let id = upsert(customer)
    GET record/v1/customer/{{id}}
    assert body.externalId == customer.key
    assert body.companyName == customer.name
    assert body.creditLimit == customer.limit
    if pass == 2 { print customer.key, "is customer", id }
  }
}
