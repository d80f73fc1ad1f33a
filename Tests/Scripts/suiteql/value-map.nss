# A map is no value of SQL.
# exit: 4
let x = { a: 1 }
let id = 7
SELECT id FROM customer
 WHERE id IN ({{id}}, {{x}}); # error: this is a map ({"a":1})
