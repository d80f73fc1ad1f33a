# exit: 4
let r = GET record/v1/customer/1234
fn message(f) {
  try { f() } catch e { return e.message }
  return "none"
}
print message(() => [...r])     # expect: a list is needed here
print message(() => r.map(x => x))   # expect: `map` wants a list as `list`
print message(() => r[*].id)    # expect: a list is needed here
for x in r { print x }          # error: a collection is an answer with a list `items`
