# `async: true` asks for a job; an `idempotencyKey` goes with it, and with no other call.
let key = uuid()
let first = POST record/v1/customer { companyName: "Async One", subsidiary: { id: 1 } } with async: true, idempotencyKey: key
print first.status, first.request.headers.Prefer, first.request.headers["X-NetSuite-Idempotency-Key"] == key   # expect: 202 respond-async true
retry with every: 1ms, within: 1m {
  GET {{first.location}}
  assert body.completed
}
print body.progress                        # expect: succeeded
