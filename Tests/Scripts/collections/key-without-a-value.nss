# exit: 4
# A row without the key would never come: it is found on the first page, however small that is.
let rows = SELECT email, id FROM customer WHERE id < 110 with key: "email", limit: 2 # error: row 1 of the query has no `email`
print [...rows].length
