# exit: 4
let base = { companyName: "A", email: null }
PATCH record/v1/customer/1234 { ...{ email: null }, comments: "x" }
print status                                                  # expect: 204
PATCH record/v1/customer/1234 { ...base }                     # error: `email` in the body is null
