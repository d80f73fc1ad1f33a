# NULL equals nothing.
# exit: 4
let x = null
let id = 7
SELECT id FROM customer
 WHERE id IN ({{id}}, {{x}}); # error: ask `IS NULL`
