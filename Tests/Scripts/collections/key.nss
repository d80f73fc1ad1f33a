# With a key pages follow each other by its values: in its order, whatever the query's own, its parameters first.
let least = 0
let rows = SELECT companyname, id FROM customer WHERE id > {{least}} ORDER BY companyname DESC -- the key wins
  with key: "id", limit: 60
let ids = [...rows].map(r => number(r.id))
print ids.length, ids.unique().length, ids == ids.sort()     # expect: 200 200 true
print rows.body.items.length, rows.request.url.endsWith("?limit=60")    # expect: 60 true
