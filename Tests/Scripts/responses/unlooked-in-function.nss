# exit: 4
# A function that returns the response hands the looking over; one that does not must look itself.
fn ask(id) { return GET record/v1/customer/{{id}} }
let answer = ask(987654321)
print answer.status                                           # expect: 404
fn forget(id) { GET record/v1/customer/{{id}} }               # error: 404
forget(987654321)
