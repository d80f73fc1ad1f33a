let customer = "record/v1/customer/1"
GET customer                               # error: only the name
print status
