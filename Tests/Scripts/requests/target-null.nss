# exit: 4
let nobody = { id: null }
DELETE record/v1/customer/{{nobody.id}}    # error: null cannot stand in a target
