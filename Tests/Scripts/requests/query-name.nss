# exit: 3
let v = "q"
GET record/v1/customer
  ?{{v}}=1
print status
