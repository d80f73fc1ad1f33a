# A typo in a field of the latest response is found before anything is sent.
GET record/v1/customer/1234
print response.stats                       # error: a response has no field `stats`
print response.companyName                 # error: a response has no field `companyName`
print response?.bdy                        # error: a response has no field `bdy`
status = 5                                 # error: cannot be assigned to
response.status = 5                        # error: cannot be assigned to
