# SuiteQL of one table; every value is a string.
POST record/v1/customer { companyName: "Query & Sons", creditLimit: 1250.50, subsidiary: { id: 1 } }
let id = response.id

let rows = SELECT companyName, creditLimit, isInactive, phone FROM customer WHERE id = {{id}};
print rows.body.items[0].companyname, rows.body.items[0].creditlimit   # expect: Query & Sons 1250.5
print rows.body.items[0].isinactive, rows.body.items[0].phone          # expect: F null

let counted = SELECT COUNT(*) AS n, MAX(creditlimit) AS most FROM customer WHERE companyname LIKE 'Query%';
print counted.body.items[0].n, counted.body.items[0].most              # expect: 1 1250.5
