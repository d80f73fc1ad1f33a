# exit: 4
let value = { a: 1 }
DELETE record/v1/customer/{{value}}        # error: a map
