# exit: 4
let row = {}
PATCH record/v1/customer/1234 { addressBook: { items: [row.address] } }   # error: an item in the body is null
