# The latest response is of the requests written in this function: a lambda's are its own, as a `defer`'s are.
GET record/v1/customer/1234
let ask = id => {
  GET record/v1/customer/{{id}}
  return status
}
print ask(987654321), status               # expect: 404 200
for id in [987654321] { GET record/v1/customer/{{id}}; print status }   # expect: 404
print status                               # expect: 404
try { GET record/v1/customer/1234 } catch { print "never" }
print status, response.id                  # expect: 200 1234
let hidden = () => (GET record/v1/customer/987654321).status
print hidden(), status                     # expect: 404 200
