let made = POST record/v1/customer { companyName: "At once", subsidiary: { id: 1 } }
try { wait(made) } catch e { print e.message }              # expect: `wait` wants the answer of an asynchronous request
try { wait(made.id) } catch e { print e.message }           # expect: `wait` wants a response as `response`
let job = POST record/v1/customer { companyName: "Later", subsidiary: { id: 1 } } with async: true
try { wait(job, every: 0s) } catch e { print e.message }    # expect: `wait` wants a duration above 0 as `every`
try { wait(job, within: 0s) } catch e { print e.message }   # expect: `wait` wants a duration above 0 as `within`
GET async/v1/job/99 with retry: 0, allow: 404
try { wait(response) } catch e { print e.message }          # expect: `wait` wants the answer of an asynchronous request
