breakpoint # error: `breakpoint` is reserved
let late = SELECT id, 'it''s; {{x}}' # error: `SELECT` is reserved
             FROM transaction
            WHERE a <> 1 AND b IN (1, 2);
print late
for row in SELECT id FROM customer { # error: `SELECT` is reserved
  let x = # error: expected a value
}
WITH a AS (SELECT 1) SELECT * FROM a; # error: `WITH` is reserved
SELECT id # error: `SELECT` is reserved
print 1
for x in xs with parallel: 4 { print x } # error: `parallel` is reserved
for x in xs with lazy: true { print x } # error: `lazy` is reserved
let breakpoint = 1 # error: `breakpoint` is reserved
let fine = { test: 1, try: 2 }.try
