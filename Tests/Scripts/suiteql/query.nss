# A query stands wherever a request does, and its answer is one.
POST record/v1/customer { companyName: "Query Alpha", creditLimit: 7.50, subsidiary: { id: 1 } }
let id = response.id
SELECT companyname, creditlimit FROM customer WHERE id = {{id}};
print status, body.items # expect: 200 [{"links":[],"companyname":"Query Alpha","creditlimit":"7.5"}]

let found = SELECT id, companyname
              FROM customer

             WHERE companyname LIKE 'Query%'
               AND id = {{id}};
print found.status, found.body.items[0].companyname # expect: 200 Query Alpha
print (SELECT COUNT(*) AS n FROM customer WHERE id = {{id}}).body.items[0].n # expect: 1

fn count(name) { return SELECT COUNT(*) AS n FROM customer WHERE companyname = {{name}} }
print count("Query Alpha").body.items[0].n # expect: 1
let named = name => (SELECT id FROM customer WHERE companyname = {{name}}).body.items[0].id
print named("Query Alpha") == id # expect: true
for row in (SELECT companyname FROM customer WHERE id = {{id}}).body.items { print row.companyname } # expect: Query Alpha
if (SELECT id FROM customer WHERE id = {{id}}).body.count == 1 { print "one" } # expect: one
let text = "{{(SELECT id FROM customer WHERE id = {{id}}).body.count}} row"
print text # expect: 1 row
retry with every: 10ms, within: 1s { SELECT id FROM customer WHERE id = {{id}}; assert body.count == 1 }
print response.request.method, response.request.headers.prefer # expect: POST transient
print response.request.text == "\{\"q\":\"SELECT id FROM customer WHERE id = ?\",\"params\":[\"{{id}}\"]}" # expect: true
WITH big AS (SELECT id FROM customer WHERE creditlimit > {{5}}) SELECT id FROM big with allow: 400
print response.request.text # expect: {"q":"WITH big AS (SELECT id FROM customer WHERE creditlimit > ?) SELECT id FROM big","params":["5"]}
let _last = SELECT id FROM customer WHERE id = {{id}}
