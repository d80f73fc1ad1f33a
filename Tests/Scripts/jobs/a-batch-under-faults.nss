# Whatever is lost on the way, each record is written once.
# run: --fault lost:0.05 --fault 503:0.05 --fault truncate:0.05 --fault garble:0.05 --seed 3
let rows = (1..120).map(i => ({ companyName: "Once {{i}}", subsidiary: { id: 1 } }))
let made = POST record/v1/customer rows with retry: 20
print made.status, made.body.length                         # expect: 200 120
GET record/v1/customer with query: { q: "companyName START_WITH \"Once \"" }, retry: 20
print body.totalResults                                     # expect: 120
