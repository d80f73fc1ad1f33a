# run: --allow-404
GET record/v1/customer/987654321
GET record/v1/customer?limit=1
print status                                                  # expect: 200
