# Any customrecord_ type is there, with whatever cust… fields it is given.
POST record/v1/customrecord_machine { name: "Press 1", custrecord_hours: 12.50, custrecord_site: { id: "2" } }
let id = response.id
GET record/v1/customrecord_machine/{{id}}
print body.name, body.custrecord_hours, body.custrecord_site.id      # expect: Press 1 12.50 2
GET record/v1/customrecord_machine
  ?q=custrecord_hours GREATER 12 AND name START_WITH "Press"
print body.items[*].id == [id]                                       # expect: true
DELETE record/v1/customrecord_machine/{{id}}
