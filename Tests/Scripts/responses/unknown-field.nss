# exit: 4
GET record/v1/customer/1234
print response.companyName                 # error: has no field `companyName`
