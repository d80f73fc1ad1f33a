# exit: 4
# Also where the missing field makes an error of the condition.
let customer = { creditLimit: 5, address: { city: "Bonn" } }
assert customer.adress.city == "Bonn"
