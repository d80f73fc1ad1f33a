#!/usr/bin/env nss
# Smoke test after a deployment: the account answers, its records can be written and read back to the cent, a query and
# a RESTlet work. What it makes, it removes.
#
#   nss run Examples/smoke.nss --simulator
#   nss run Examples/smoke.nss --profile sandbox --tag reads --report junit=smoke.xml

input name = "nss smoke test"
input subsidiary = 1
input script = "6"
input deploy = "1"

test "records are read" with tags: ["reads"] {
  GET record/v1/customer?limit=1
  assert status == 200
  assert body matches { items: [...{ id: string }], totalResults: >= 1 }
}

test "queries are answered" with tags: ["reads"] {
  SELECT COUNT(*) AS n FROM customer WHERE isinactive = {{false}};
  assert number(body.items[0].n) > 0
}

test "the RESTlet answers" with tags: ["restlet"] {
  GET restlet?script={{script}}&deploy={{deploy}}
  assert status == 200
  assert duration < 5s
}

test "a customer is made, changed, found and removed" with tags: ["writes"] {
  POST record/v1/customer
  {
    companyName: "{{name}}",
    email: "smoke@example.com",
    creditLimit: 1250.50,
    subsidiary: { id: "{{subsidiary}}" },
  }
  assert status == 204
  let id = response.id

  # Whatever fails from here on, it is removed in the end; that it may be gone already is fine.
  defer { DELETE record/v1/customer/{{id}} with allow: 404 }

  GET record/v1/customer/{{id}}
  assert body matches { companyName: name, email: "smoke@example.com", creditLimit: 1250.50 }

  # Raise its limit in three steps of ten percent.
  let limit = body.creditLimit
  for step in 1..3 {
    limit = round(limit * 1.1, 2)
    PATCH record/v1/customer/{{id}} { creditLimit: limit, comments: "step {{step}}" }
  }
  GET record/v1/customer/{{id}}
  assert body.creditLimit == limit and limit == 1664.42
  assert body.comments == "step 3"

  GET record/v1/customer
    ?q=companyName IS "{{name}}"
    &limit=10
  assert body.totalResults >= 1

  DELETE record/v1/customer/{{id}}
  GET record/v1/customer/{{id}} with allow: 404
  assert status == 404
}
