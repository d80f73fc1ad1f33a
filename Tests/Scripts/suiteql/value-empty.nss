# An empty list has no values to compare with.
# exit: 4
let x = []
let id = 7
SELECT id FROM customer
 WHERE id IN ({{id}}, {{x}}); # error: an empty list
