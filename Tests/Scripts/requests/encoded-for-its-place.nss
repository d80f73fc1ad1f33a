# All but ASCII letters, digits and `-._~` is encoded, in UTF-8, hex in capitals; one that starts the target is taken as it is.
let start = (GET record/v1/customer?limit=1).request.url.replace("record/v1/customer?limit=1", "")
fn path(answer) { return answer.request.url.replace(start, "") }
let odd = "Az09-._~ /?#[]@!$&'()*+,;=%é€"
print path(GET record/v1/customer/{{odd}} with allow: 404)
# expect: record/v1/customer/Az09-._~%20%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%C3%A9%E2%82%AC
print path(GET record/v1/customer/1234?fields={{odd}} with allow: [400])
# expect: record/v1/customer/1234?fields=Az09-._~%20%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%C3%A9%E2%82%AC
let lines = GET record/v1/customer
  ?q=companyName IS "{{"Smith & Co = 1"}}"
  &limit={{1 + 1}}
print path(lines)                          # expect: record/v1/customer?q=companyName%20IS%20%22Smith%20%26%20Co%20%3D%201%22&limit=2
let whole = "record/v1/customer/1234?fields=companyName&expandSubResources=true"
print path(GET {{whole}})                  # expect: record/v1/customer/1234?fields=companyName&expandSubResources=true
print path(GET record/v1/customer/{{1.50}}-{{true}}-{{2s}}-{{date("2026-01-31")}} with allow: 404)   # expect: record/v1/customer/1.50-true-2s-2026-01-31
