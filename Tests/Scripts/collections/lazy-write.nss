# exit: 4
# `lazy: true` declines to read ahead. The simulator's pages are of the state at the first, unless the same is asked for
# anew in the middle of the walk: those that follow are then found by their count among what is left.
fn zaps() { return (GET record/v1/customer    # error: the collection changed while it was read: it had 25 items, and now has 16
  ?q=companyName START_WITH "Zap"
  &limit=10
) }
fn make() { for i in 1..25 { POST record/v1/customer { companyName: "Zap {{i}}", subsidiary: { id: 1 } } } }

make()
let gone = 0
for c in zaps() with lazy: true {
  DELETE record/v1/customer/{{c.id}}
  gone += 1
}
print gone, "of 25"                    # expect: 25 of 25

make()
gone = 0
defer { print gone, "of 25" }          # expect: 10 of 25
for c in zaps() with lazy: true {
  if gone == 9 { assert zaps().body.totalResults == 16 }
  DELETE record/v1/customer/{{c.id}}
  gone += 1
}
