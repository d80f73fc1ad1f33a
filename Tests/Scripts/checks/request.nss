status == 200                                    # error: status
GET "record/v1/customer"                         # error: target
GET record/v1/customer/1 { a: 1 }                # error: body
PATCH record/v1/customer/1 { a: 1 } with tiemout: 5s   # error: timeout
GET record/v1/customer/1
Authorization: Bearer x                          # error: Authorization
