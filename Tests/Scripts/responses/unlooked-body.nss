# exit: 4
GET record/v1/customer/987654321                              # error: `body` was read before its status was looked at
let customer = body
print customer
