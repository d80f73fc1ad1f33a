# exit: 4
let value = ".."
DELETE record/v1/customer/{{value}}        # error: `..`
