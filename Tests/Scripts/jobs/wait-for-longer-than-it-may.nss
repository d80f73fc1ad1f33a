# The job goes on in NetSuite, and the error says where.
let job = POST record/v1/customer { companyName: "Later", subsidiary: { id: 1 } } with async: true
wait(job, every: 10s, within: 1ms)                          # error: the job did not end within 1 ms
# exit: 4
