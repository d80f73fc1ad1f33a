# A request's body and address have the true value; what the script shows of them has not.
# env: TOKEN=top-secret-1
let token = secret("TOKEN")
let made = POST record/v1/customer { companyName: token, subsidiary: { id: 1 } }
let back = GET record/v1/customer/{{made.id}}
assert back.body.companyName == token
print back.body.companyName, back.body.companyName.length  # expect: *** 12
