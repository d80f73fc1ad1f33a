# Documents, their lines, and whom they are with, in one query.
POST record/v1/customer { companyName: "Joined & Sons", subsidiary: { id: 1 } }
let id = response.id
POST record/v1/salesOrder
{ entity: { id: id }, item: { items: [{ item: { id: 98 }, quantity: 2 }, { item: { id: 98 }, quantity: 3 }] } }
let order = response.id

let lines = SELECT c.companyname, t.tranid, i.itemid, l.quantity, l.linesequencenumber n
  FROM transaction t
  JOIN transactionline l ON l.transaction = t.id AND l.mainline = 'F'
  LEFT JOIN item i ON i.id = l.item
  JOIN customer c ON c.id = t.entity
  WHERE t.id = {{order}}
  ORDER BY n;
for line in lines.body.items { print line.companyname, line.itemid, line.quantity, line.n }
# expect: Joined & Sons Widget -2 1
# expect: Joined & Sons Widget -3 2

# The old way of writing it.
let old = SELECT c.id, COUNT(t.id) n FROM customer c, transaction t WHERE c.id = t.entity(+) AND c.id = {{id}} GROUP BY c.id;
print old.body.items[0].n # expect: 1
