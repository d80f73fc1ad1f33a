# exit: 4
let r = GET record/v1/customer/987654321   # error: 404
print r.body
