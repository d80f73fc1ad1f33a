# In a loop's head a query ends at the loop's options or its brace.
for row in SELECT id FROM customer WHERE id IN ({{[101, 102]}}) ORDER BY id { print row.id } # expect: 101
# expect: 102
for row in SELECT id FROM customer
 WHERE id IN ({{101..103}}) -- three
 ORDER BY id
  with parallel: 2
{
  print row.id # expect: 101
}
# expect: 102
# expect: 103
for i, row in (SELECT id FROM customer ORDER BY id FETCH FIRST 2 ROWS ONLY with limit: 1) { print i, row.id } # expect: 0 101
# expect: 1 102
