# exit: 4
let order = { id: 1 }
order.customer.name = "x"                             # error: not there
