# exit: 4
# A missing field reads as null; a field of null is an error that names the path.
let customer = { name: "Acme", address: null }
print customer.email, customer.address?.city, customer["fax"]   # expect: null null null
print customer.address.city                           # error: `customer.address` is null
