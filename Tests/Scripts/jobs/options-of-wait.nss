# Behind `with` an option is the request's.
wait(POST record/v1/customer { companyName: "Later" } with async: true, within: 1m)   # error: unknown option `within`
