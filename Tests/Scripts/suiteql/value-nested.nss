# A list of lists is no list of values.
# exit: 4
let x = [[1]]
let id = 7
SELECT id FROM customer
 WHERE id IN ({{id}}, {{x}}); # error: item 0 of the list is a list
