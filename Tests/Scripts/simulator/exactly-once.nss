# A tenth of all requests goes wrong, some after they were carried out: nothing is written twice, and what is in doubt is told.
# run: --fault lost:0.03 --fault truncate:0.02 --fault drop:0.02 --fault 503:0.01 --fault 500:0.01 --fault 429:0.01 --seed 7
input n = 12
let doubtful = []
for i in 1..n {
  let made = POST record/v1/customer { companyName: "Made {{i}}", externalId: "M-{{i}}", subsidiary: { id: 1 } }
  assert made.status == 204
  GET record/v1/customer/eid:M-{{i}}
  assert body.id == made.id
  PUT record/v1/customer/eid:P-{{i}} { companyName: "Put {{i}}", subsidiary: { id: 1 } }
  let job = POST record/v1/customer { companyName: "Job {{i}}", subsidiary: { id: 1 } } with async: true
  assert wait(job, every: 100ms).status == 204
  try {
    POST record/v1/customer { companyName: "Plain {{i}}", subsidiary: { id: 1 } }
  } catch e {
    doubtful.push("Plain {{i}}")
  }
}
fn names(start) {
  let found = []
  let page = GET record/v1/customer with query: { q: "companyName START_WITH \"{{start}} \"" }
  for c in page.body.items { found.push((GET record/v1/customer/{{c.id}}).body.companyName) }
  return found
}
for start in ["Made", "Put", "Job"] {
  let found = names(start)
  print start, found.length == n, found.unique().length == n
}
# expect: Made true true
# expect: Put true true
# expect: Job true true
let plain = names("Plain")
print plain.unique().length == plain.length, (1..n).every(i => "Plain {{i}}" in plain or "Plain {{i}}" in doubtful)   # expect: true true
