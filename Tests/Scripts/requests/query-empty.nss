# exit: 4
# An empty filter would be a request for everything.
let filter = ""
GET record/v1/customer
  ?q={{filter}}
DELETE record/v1/customer/{{body.items[0].id}}
