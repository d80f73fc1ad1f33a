# All that a response has.
let made = POST restlet?script=6&deploy=1 { a: 1 }
GET record/v1/customer/1234
assert status == 200 and response.reason == "OK" and response.ok
assert headers["content-type"] == headers["CONTENT-TYPE"] and headers["Content-TYPE"] contains "json" and headers["no-such"] == null
assert body.companyName == "Acme" and json.parse(response.text) == body
assert response.id == "1234" and response.location == null and response.error == null
assert duration is duration and duration > 0s and response.attempts == 1
assert response.timings is map and response.timings["total"] is not null
assert response.request.method == "GET" and response.request.url endsWith "/record/v1/customer/1234"
assert response.request.text == null and made.request.text == "{\"a\":1}" and made.request.headers is map
GET record/v1/customer/987654321
assert not response.ok and response.reason == "Not Found"
assert response.error matches { code: "NONEXISTENT_ID", detail: string, path: null }
print "fine"                               # expect: fine
