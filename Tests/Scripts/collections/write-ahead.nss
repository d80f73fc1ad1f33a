# A loop that can write reads all pages before its first turn: pages are counted by offset.
fn make(count) { for i in 1..count { POST record/v1/customer { companyName: "Zap {{i}}", subsidiary: { id: 1 } } } }
fn zaps() { return (GET record/v1/customer
  ?q=companyName START_WITH "Zap"
  &limit=10
) }
fn left() { return zaps().body.totalResults }

make(35)
print left()                                                  # expect: 35
for c in zaps() { DELETE record/v1/customer/{{c.id}} }
print left()                                                  # expect: 0

# So it does when a function writes that it calls, however far away.
fn remove(c) { DELETE record/v1/customer/{{c.id}} }
fn late(c, again = 0) { if again > 1 { remove(c) } else { late(c, again + 1) } }
make(35)
for c in zaps() { late(c) }
print left()                                                  # expect: 0

# And when it calls a function that only the run knows.
fn each(list, action) { for c in list { action(c) } }
make(35)
each(zaps(), c => { DELETE record/v1/customer/{{c.id}} })
print left()                                                  # expect: 0
make(35)
let actions = { remove: remove }
for c in zaps() { (actions.remove)(c) }
print left()                                                  # expect: 0
make(35)
fn all(action) { for c in zaps() { let _done = [c].map(action) } }
all(remove)
print left()                                                  # expect: 0

# `lazy: false` changes nothing.
make(15)
for c in zaps() with lazy: false { if true { remove(c) } }
print left()                                                  # expect: 0

# What calls a function for each item reads ahead like a loop.
make(35)
print zaps().map(c => { DELETE record/v1/customer/{{c.id}}; return status }).unique()    # expect: [204]
print left()                                                  # expect: 0
make(35)
print zaps().every(c => (DELETE record/v1/customer/{{c.id}}).ok), left()                  # expect: true 0
