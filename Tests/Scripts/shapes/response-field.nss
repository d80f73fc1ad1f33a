# exit: 4
# A response has only its own fields.
GET record/v1/customer/101
assert response matches { companyName: string }  # error: a response has no field `companyName`
