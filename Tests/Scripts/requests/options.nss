GET record/v1/customer with query: { limit: 1, q: "companyName IS \"Acme\"" }, headers: { "X-Test": 1 }, timeout: 30s, retry: 0
print status, body.count, response.request.headers["x-test"]   # expect: 200 1 1
GET record/v1/customer/987654321
  with allow: [404, 409]
print body is map                          # expect: true
let statuses = 404
GET record/v1/customer/987654321 with allow: statuses
print response.id                          # expect: null
