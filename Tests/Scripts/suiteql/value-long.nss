# SQL takes 1,000 values in a list.
# exit: 4
let x = 1..1001
let id = 7
SELECT id FROM customer
 WHERE id IN ({{id}}, {{x}}); # error: this one has 1001
