# SuiteQL of one table, as the query service answers it: every value is a string.
POST record/v1/customer { companyName: "Query & Sons", creditLimit: 1250.50, subsidiary: { id: 1 } }
let id = response.id

POST query/v1/suiteql
  Prefer: transient

{ q: "SELECT companyName, creditLimit, isInactive, phone FROM customer WHERE id = ?", params: [id] }
print body.items[0].companyname, body.items[0].creditlimit   # expect: Query & Sons 1250.5
print body.items[0].isinactive, body.items[0].phone          # expect: F null

POST query/v1/suiteql
  Prefer: transient

{ q: "SELECT COUNT(*) AS n, MAX(creditlimit) AS most FROM customer WHERE companyname LIKE 'Query%'" }
print body.items[0].n, body.items[0].most                    # expect: 1 1250.5

let unknown = POST query/v1/suiteql
  Prefer: transient
  with allow: 400

{ q: "SELECT balance FROM customer" }
print unknown.error.code, unknown.error.detail contains "Unknown identifier 'balance'"   # expect: INVALID_PARAMETER true
