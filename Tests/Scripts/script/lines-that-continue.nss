# A line that begins with what can only go on in the one before continues it.
fn list() { return
  [1] }
let sum = 1
  - 2
  + 3
print sum, list()                         # expect: 2 [1]
let keys = { a: 1 }
  .keys()
print keys                                # expect: ["a"]
if 7
  not in keys
{
  print "a brace goes on"                 # expect: a brace goes on
}
