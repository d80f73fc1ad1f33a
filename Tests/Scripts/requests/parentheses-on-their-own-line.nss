# Behind header or query lines the closing parenthesis stands on its own line.
let answer = (GET record/v1/customer
  ?q=companyName IS "Acme"
  X-Test: (1)
)
print answer.status, answer.request.headers["X-Test"]   # expect: 200 (1)
let name = (GET record/v1/customer/1234
  ?fields=companyName
).body.companyName
print name                                 # expect: Acme
