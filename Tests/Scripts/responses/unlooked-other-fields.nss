# Any other field that is read first raises it: at the request, with NetSuite's code and detail.
fn cause(f) { try { return f(GET record/v1/customer/987654321) } catch e { return [e.status, e.code] } }
print cause(r => r.body), cause(r => r.text), cause(r => r.id), cause(r => r.headers)
# expect: [404,"NONEXISTENT_ID"] [404,"NONEXISTENT_ID"] [404,"NONEXISTENT_ID"] [404,"NONEXISTENT_ID"]
print cause(r => r.location), cause(r => r.duration), cause(r => r.reason), cause(r => r.attempts)
# expect: [404,"NONEXISTENT_ID"] [404,"NONEXISTENT_ID"] [404,"NONEXISTENT_ID"] [404,"NONEXISTENT_ID"]
fn kept() {
  let answer = GET record/v1/customer/987654321
  return { answer: answer }
}
try { kept() } catch e { print e.status }  # expect: 404
