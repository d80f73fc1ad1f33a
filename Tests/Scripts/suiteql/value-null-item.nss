# What is wrong with a list is said of its item.
# exit: 4
let x = [1, null]
let id = 7
SELECT id FROM customer
 WHERE id IN ({{id}}, {{x}}); # error: item 1 of the list is null
