# exit: 4
# `lazy: true` declines to read ahead. What the loop does to its own pages is then found by their count.
for i in 1..25 { POST record/v1/customer { companyName: "Zap {{i}}", subsidiary: { id: 1 } } }
let gone = 0
defer { print gone, "of 25" }          # expect: 10 of 25
for c in GET record/v1/customer        # error: the collection changed while it was read: it had 25 items, and now has 15
  ?q=companyName START_WITH "Zap"
  &limit=10
  with lazy: true
{
  DELETE record/v1/customer/{{c.id}}
  gone += 1
}
