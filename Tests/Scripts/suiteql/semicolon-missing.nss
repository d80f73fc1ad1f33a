# A line that begins a statement ends a query that has no `;`, which is an error there.
let a = SELECT id FROM customer # error: expected `;`
print 1
let b = SELECT id FROM customer WHERE id = {{1}} # error: the query goes on to its `;`
let c = SELECT id
  FROM customer # error: expected `;`
  # all of them

assert true
SELECT id FROM customer # error: expected `;`
GET record/v1/customer/7
SELECT id FROM customer # error: expected `;`
retry with every: 1s { print 1 }
SELECT id FROM customer # error: expected `;`
SELECT id FROM item # error: expected `;`
for x in [1] { print x, a, b, c }
fn _f() {
  return SELECT id FROM customer
    WHERE id IN (1) # error: expected `;`
  check true
}
SELECT id FROM customer # error: expected `;`
try { SELECT id FROM customer } catch e { print e.message }
