GET "record/v1/customer"                         # error: a target is not quoted
GET record/v1/customer/1 { a: 1 }                # error: takes no body
PATCH record/v1/customer/1 { a: 1 } with tiemout: 5s   # error: did you mean `timeout`?
GET record/v1/customer/1
Authorization: Bearer x                          # error: `Authorization` is no header to set
