# exit: 4
let rows = SELECT companyname, email AS id FROM customer WHERE email IS NULL OR companyname LIKE 'A%' with key: "id", limit: 50    # error: has no `id`
for row in rows { }
