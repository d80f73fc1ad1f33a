# One page is a collection as well, and so is one without items.
let one = GET record/v1/customer
  ?q=companyName IS "Acme"
print [...one].length                                         # expect: 1
let none = GET record/v1/customer
  ?q=companyName IS "Nobody of that name"
for c in none { print "never" }
print [...none].length, none.sum(), none.find(c => true)      # expect: 0 0 null
let lines = GET record/v1/salesOrder/{{(GET record/v1/salesOrder?limit=1).body.items[0].id}}/item
print [...lines].length == lines.body.totalResults            # expect: true
