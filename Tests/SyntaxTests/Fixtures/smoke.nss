#!/usr/bin/env nss
# Everything that a first script uses; nothing is wrong with it.
input id = 1234
let names = ["a", 'b', """
  several
    lines {{id}}
  """]

GET record/v1/customer/{{id}}
assert status == 200
assert body.companyName == "Acme", "not {{body.companyName}}"
print "{{body.companyName}} owes {{body.balance}}"

fn createCustomer(name, subsidiary = 1) {
  let made = POST record/v1/customer { companyName: name, subsidiary: { id: subsidiary } }
  if not made.ok { return null } else if made.id is empty { return made.location }
  return made.id
}

for i, name in names {
  let id = createCustomer(name, subsidiary: i + 1)
  while id != null and i < 10 { break }
  DELETE record/v1/customer/{{id}}
    with allow: 404
}
