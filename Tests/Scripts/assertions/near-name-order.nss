# exit: 4
let customer = { creditLimit: 5 }
assert customer.credtLimit >= 5
