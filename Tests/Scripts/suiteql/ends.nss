# A query ends at its `;`, a bracket that it did not open, the brace of a loop, or `with name:`.
let _a = SELECT id FROM customer WHERE id IN (1, (2)) ; print 1 # expect: 1
print [(SELECT id FROM customer WHERE id = 1).status, 2] # expect: [200,2]
for n in 1..1 { SELECT id FROM customer WHERE id = {{n}} }
let c = SELECT id FROM customer
  -- all of them
  ORDER BY id -- by id
  with limit: 3, timeout: 20s, retry: 2, allow: [400], key: "id"
print c.body.count, c.request.url.endsWith("/query/v1/suiteql?limit=3") # expect: 3 true
let rows = (SELECT id FROM customer ORDER BY id with limit: 2).body.items
print rows.length # expect: 2
for row in rows { print row.id is string } # expect: true
# expect: true
