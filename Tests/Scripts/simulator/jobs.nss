# A request that is carried out later, and what becomes of it.
POST record/v1/customer
  Prefer: respond-async

{ companyName: "Later & Sons", subsidiary: { id: 1 } }
print status, headers["Preference-Applied"]   # expect: 202 respond-async
let job = response.location
GET {{job}}
print body.progress                           # expect: pending
while not body.completed { GET {{job}} }
print body.progress                           # expect: succeeded
GET {{job}}/task/1/result
print status, response.id is string           # expect: 204 true
