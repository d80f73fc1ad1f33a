# A batch has the status of the first record that failed, to be looked at like any other; the others are written.
let some = POST record/v1/customer [
  { companyName: "Fine", subsidiary: { id: 1 } },
  { companyName: "Mistyped", nonsense: 1 },
  { companyName: "Fine, too", subsidiary: { id: 1 } },
]
print some.status, some.ok, some.error.path                 # expect: 400 false [1].nonsense
for r in some.body { print r.status, r.error?.code, r.id is string }
# expect: 204 null true
# expect: 400 INVALID_CONTENT false
# expect: 204 null true
POST record/v1/customer [{ companyName: "Bad", nonsense: 1 }, { companyName: "Bad, too", nonsense: 1 }]   # error: the request was answered 400
GET record/v1/customer/101
# exit: 4
