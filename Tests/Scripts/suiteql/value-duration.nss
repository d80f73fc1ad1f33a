# SQL has dates, no durations.
# exit: 4
let x = 7d
let id = 7
SELECT id FROM customer
 WHERE id IN ({{id}}, {{x}}); # error: compare with a date
