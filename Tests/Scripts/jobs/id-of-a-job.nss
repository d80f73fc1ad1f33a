# A job's number is no record's id: until the job is waited for there is none.
let key = uuid()
let job = POST record/v1/customer { companyName: "Job One", subsidiary: { id: 1 } } with async: true, idempotencyKey: key
print job.id, job.location contains "/async/v1/job/"                   # expect: null true
try { DELETE record/v1/customer/{{job.id}} } catch e { print "nothing was sent" }    # expect: nothing was sent
let again = POST record/v1/customer { companyName: "Job One", subsidiary: { id: 1 } } with async: true, idempotencyKey: key, allow: 400
print again.status, again.error?.code, again.id                        # expect: 400 IDEMPOTENCY_ERROR null
let made = wait(job)
GET record/v1/customer/{{made.id}}
print body.companyName                                                 # expect: Job One
