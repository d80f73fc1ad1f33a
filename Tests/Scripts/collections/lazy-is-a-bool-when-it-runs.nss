# exit: 4
let answer = "yes"
for c in (GET record/v1/customer) with lazy: answer { DELETE record/v1/customer/{{c.id}} }    # error: a condition must be true or false
