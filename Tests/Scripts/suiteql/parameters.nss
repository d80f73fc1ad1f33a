# What stands in {{ }} is bound: a `?` in the text, its value beside it.
fn sent(answer) { return json.parse(answer.request.text) }
let day = date("2026-01-31")
let made = sent(SELECT id FROM customer WHERE a = {{1}} AND b = {{19.90}} AND c = {{"it's; \{{"}} with allow: 400)
print made.q # expect: SELECT id FROM customer WHERE a = ? AND b = ? AND c = ?
print made.params # expect: ["1","19.90","it's; {{"]
let dates = sent(SELECT id FROM customer WHERE a > {{day}} AND b < {{date("2026-01-31T08:30:15.250Z")}} with allow: 400)
print dates.q # expect: SELECT id FROM customer WHERE a > TO_DATE(?, 'YYYY-MM-DD') AND b < TO_DATE(?, 'YYYY-MM-DD HH24:MI:SS')
print dates.params # expect: ["2026-01-31","2026-01-31 08:30:15"]
let lists = sent(SELECT id FROM customer WHERE a IN ({{[1, "b", true]}}) AND b IN (7, {{3..5}}) AND c = NVL({{false}}, 'T') with allow: 400)
print lists.q # expect: SELECT id FROM customer WHERE a IN (?, ?, ?) AND b IN (7, ?, ?, ?) AND c = NVL(?, 'T')
print lists.params # expect: ["1","b","T","3","4","5","F"]
print sent(SELECT id FROM customer WHERE a IN ({{[day, day]}}) with allow: 400).q # expect: SELECT id FROM customer WHERE a IN (TO_DATE(?, 'YYYY-MM-DD'), TO_DATE(?, 'YYYY-MM-DD'))
print sent(SELECT id FROM customer) # expect: {"q":"SELECT id FROM customer"}
print sent(SELECT id FROM customer WHERE a LIKE '%' || {{"x"}} || '%' with allow: 400).params # expect: ["x"]
print sent(SELECT id FROM customer WHERE id IN ({{1..1000}})).params.length # expect: 1000
print sent(SELECT id FROM customer WHERE a = {{1e-3}} with allow: 400).params # expect: ["0.001"]

# Dates are compared as dates.
POST record/v1/customer { companyName: "Dated", subsidiary: { id: 1 } }
let id = response.id
print (SELECT id FROM customer WHERE id = {{id}} AND datecreated >= {{today() - 2d}}).body.count # expect: 1
print (SELECT id FROM customer WHERE id = {{id}} AND datecreated >= {{now() + 2d}}).body.count # expect: 0
print (SELECT id FROM customer WHERE id = {{id}} AND isinactive = {{false}}).body.count # expect: 1
