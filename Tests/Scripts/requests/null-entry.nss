# exit: 4
# NetSuite clears a field that is null: only a null that was written is sent.
let row = { name: "Nulls" }
POST record/v1/customer { companyName: row.name, email?: row.email, subsidiary: { id: 1 } }
let id = response.id
PATCH record/v1/customer/{{id}} { comments: null }
print status                                                  # expect: 204
PATCH record/v1/customer/{{id}} { email: row.email }          # error: email
