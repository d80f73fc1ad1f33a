# A target is appended to `…/services/rest/`; one that begins `/services/` starts at the host; a RESTlet has its own.
fn place(answer) { return answer.request.url.match('^https://[^/]+(/.*)$')[1] }
print place(GET record/v1/customer/1234)                   # expect: /services/rest/record/v1/customer/1234
print place(GET /record/v1/customer/1234)                  # expect: /services/rest/record/v1/customer/1234
print place(GET /services/rest/record/v1/customer/1234)    # expect: /services/rest/record/v1/customer/1234
print place(GET restlet?script=6&deploy=1)                 # expect: /app/site/hosting/restlet.nl?script=6&deploy=1
let made = POST restlet?script=6&deploy=1 { a: 1.50, list: [null, "x"] }
print place(made), made.request.text                       # expect: /app/site/hosting/restlet.nl?script=6&deploy=1 {"a":1.50,"list":[null,"x"]}
GET record/v1/customer/1234 HTTP/1.1
print place(response)                                      # expect: /services/rest/record/v1/customer/1234
if true { GET record/v1/customer/1234}
print [(GET record/v1/customer/1234).status]; print (GET record/v1/customer/1234?a=(b)).status   # expect: [200]
# expect: 200
