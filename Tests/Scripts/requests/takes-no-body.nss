# `GET`, `HEAD`, `OPTIONS` and `DELETE` take no body; other text behind the target is none either.
GET record/v1/customer/1 { a: 1 }          # error: `GET` takes no body
HEAD record/v1/customer/1 [1]              # error: `HEAD` takes no body
OPTIONS record/v1/customer/1 """           # error: `OPTIONS` takes no body
"""
DELETE record/v1/customer/1

{ a: 1 }                                   # error: `DELETE` takes no body
GET record/v1/customer/1 payload           # error: unexpected text behind the request
GET record/v1/customer?q=email EMPTY       # error: unexpected text behind the request
DELETE record/v1/customer/1 (1)            # error: unexpected text behind the request
GET record/v1/customer/1 == 2              # error: unexpected text behind the request
PATCH record/v1/customer/1 { a: 1 } + 1    # error: unexpected text behind the request
PATCH record/v1/customer/1 a + b           # error: unexpected text behind the request
