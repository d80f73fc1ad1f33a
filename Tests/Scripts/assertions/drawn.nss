# exit: 1
# A failure shows the value of every part, and the request it is about.
let least = 100_000
GET record/v1/customer/101
assert status == 200
assert body.creditLimit >= least and body.companyName startsWith "A", "customer {{body.id}} may owe that much"
