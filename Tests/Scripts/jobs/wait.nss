# `wait` gives the answer that the request would have had without `async`.
let job = POST record/v1/customer { companyName: "Later", subsidiary: { id: 1 } } with async: true
let made = wait(job, every: 50ms)
print made.status, made.request.method, made.duration > job.duration   # expect: 204 POST true
GET record/v1/customer/{{made.id}}
print body.companyName                                      # expect: Later
let read = (GET record/v1/customer/{{made.id}} with async: true).wait(every: 50ms)
print read.body.companyName                                 # expect: Later

# Of a batch the results of all its jobs.
let rows = (1..101).map(i => ({ companyName: "Later {{i}}", subsidiary: { id: 1 } }))
let jobs = POST record/v1/customer rows with async: true
print jobs.status, jobs.headers.Location.split(",").length  # expect: 202 2
let all = wait(jobs, every: 50ms, within: 1m)
print all.status, all.body.length, all.body[100].status     # expect: 200 101 204
let gone = DELETE record/v1/customer with query: { ids: "{{all.body[0].id}},{{all.body[1].id}}" }, async: true
print wait(gone, every: 50ms).body[*].status                # expect: [204,204]

# A request that was refused is so here.
let refused = POST record/v1/customer { companyName: "Never", nonsense: 1 } with async: true   # error: the request was answered 400
let answer = wait(refused, every: 50ms)
print answer.body
# exit: 4
