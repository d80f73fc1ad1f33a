# exit: 4
# `allow` expects what it names and nothing else.
GET record/v1/customer/987654321 with allow: [400, 404]
print body is map                          # expect: true
GET record/v1/customer/987654321 with allow: [400, 409]   # error: the request was answered 404
print body
