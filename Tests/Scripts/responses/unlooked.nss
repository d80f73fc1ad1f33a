# exit: 4
# An error status that nobody looked at stops the script, at the request.
GET record/v1/customer/987654321
print status                                                  # expect: 404
GET record/v1/customer/987654321                              # error: 404
GET record/v1/customer?limit=1
