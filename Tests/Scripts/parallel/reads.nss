# What is around a loop is read in its turns: names, functions, imported files, responses.
import "lib/counter.nss" as counter
let base = { list: [1, [2, 3]], text: "t" }
fn total(x) { return x + base.list[0] + counter.limit }
GET record/v1/customer/107
let first = response
let rows = (1..40).map(x => {
  let mine = base
  mine.list[1].push(x)
  mine.more = x
  return [total(x), mine.list[1].length, counter.below(x), first.body.id, base.list[1]]
}, parallel: 8)
print rows[0]     # expect: [5,3,true,"107",[2,3]]
print rows[39]    # expect: [44,3,false,"107",[2,3]]
print base        # expect: {"list":[1,[2,3]],"text":"t"}
for x in 1..8 with parallel: 4 {
  assert first.body.id == "107" and first.ok
  assert base.list[1] == [2, 3]
  assert "ab{{x}}" matches '^ab\d$'
}
