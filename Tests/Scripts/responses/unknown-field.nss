# The script alone tells: nothing is sent.
GET record/v1/customer/1234
print response.companyName                 # error: has no field `companyName`
