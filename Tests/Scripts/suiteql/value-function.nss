# A function is no value of SQL.
# exit: 4
let x = x => x
let id = 7
SELECT id FROM customer
 WHERE id IN ({{id}}, {{x}}); # error: this is a function
