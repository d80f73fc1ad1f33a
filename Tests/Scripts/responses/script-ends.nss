# exit: 4
GET record/v1/customer/987654321           # error: 404
