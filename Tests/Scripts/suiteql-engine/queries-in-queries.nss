# Queries in IN, EXISTS, FROM and WITH, and what a client asks to go past 100,000 rows.
let open = SELECT id FROM customer c
  WHERE EXISTS (SELECT 1 FROM transaction t WHERE t.entity = c.id AND t.type = 'CashSale')
  AND id IN (SELECT entity FROM transaction) ORDER BY id;
print open.body.totalResults # expect: 8

let best = WITH sales AS (SELECT entity, SUM(foreigntotal) total FROM transaction WHERE type = 'CustInvc' GROUP BY entity)
  SELECT c.companyname FROM sales s JOIN customer c ON c.id = s.entity
  WHERE s.total = (SELECT MAX(total) FROM sales);
print best.body.items[0].companyname # expect: Kestrel Aviation

let page = SELECT * FROM (SELECT id, companyname FROM customer WHERE id < 105 ORDER BY companyname) WHERE id > {{102}} ORDER BY id;
print page.body.items.map(row => row.id) # expect: ["103","104"]

let many = SELECT (SELECT id FROM customer) FROM dual with allow: 400
print many.error.detail contains "single-row subquery returns more than one row" # expect: true
