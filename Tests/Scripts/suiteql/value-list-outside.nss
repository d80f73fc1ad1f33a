# A list stands alone in parentheses: behind `=` it would be several values.
# exit: 4
let xs = [1, 2]
SELECT id FROM customer
 WHERE id = {{xs}}; # error: a list stands alone in parentheses
