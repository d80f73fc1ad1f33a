# Rows become groups; every value is a string, and a null is left out.
let types = SELECT type, COUNT(*) AS n, SUM(foreigntotal) AS total FROM transaction
  GROUP BY type HAVING COUNT(*) >= 300 ORDER BY n DESC, type;
print types.body.items[0].n is string, types.body.items.map(row => row.type) # expect: true ["SalesOrd"]

let none = SELECT COUNT(*) n, SUM(foreigntotal) s FROM transaction WHERE id = -1;
print none.body.items[0].n, none.body.items[0].s # expect: 0 null

let bare = SELECT type, status, COUNT(*) FROM transaction GROUP BY type with allow: 400
print bare.error.code, bare.error.detail contains "'status' is neither in GROUP BY nor in an aggregate" # expect: INVALID_PARAMETER true
