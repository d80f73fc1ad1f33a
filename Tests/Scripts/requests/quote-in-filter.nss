# exit: 4
let name = "the \"old\" one"
GET record/v1/customer
  ?q=companyName IS "{{name}}"
print status
