# Options that a query has not, and places where none stands.
SELECT id FROM customer with kee: "id" # error: did you mean `key`?
SELECT id FROM customer with parallel: 4 # error: an option of `for`
SELECT id FROM customer with headers: { a: 1 } # error: no option of a query
SELECT id FROM customer with limit: 1001 # error: `limit` is how many rows
SELECT id FROM customer with key: "c.id" # error: `key` is the name of a column
SELECT id FROM customer with key: "idä" # error: `key` is the name of a column
SELECT id FROM customer with key: "_id" # error: `key` is the name of a column
SELECT id FROM customer with retry: -1 # error: `retry` is how often
for row in SELECT id FROM customer with key: "id" { print row } # error: the query goes into parentheses with its own
let _a = SELECT id FROM customer { print 1 } # error: a brace opens the block of a loop
print SELECT id FROM customer; # error: a query stands in parentheses here
let _f = x => SELECT id FROM customer WHERE id = {{x}}; # error: a query stands in parentheses here
let _b = [SELECT id FROM customer]; # error: a query stands in parentheses here
let _c = SELECT; # error: expected what to select
SELECT id FROM customer with limit: 5 FROM x # error: found `FROM`
