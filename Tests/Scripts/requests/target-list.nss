# exit: 4
let value = [1]
DELETE record/v1/customer/{{value}}        # error: a list
