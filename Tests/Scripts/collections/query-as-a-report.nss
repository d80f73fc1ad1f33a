# A query stands where a list is read; NetSuite's `links` are no column of a table.
for row in SELECT id FROM customer ORDER BY id { if row.id == "1234" { print row.id } }    # expect: 1234
let found = SELECT id, companyname FROM customer WHERE id = {{1234}} ORDER BY id;
print table(found)
# expect:  id   | companyname
# expect: ------+-------------
# expect:  1234 | Acme
write("found.csv", found)
print read("found.csv")                # expect: [{"id":"1234","companyname":"Acme"}]
print (SELECT id FROM customer WHERE id = 1234).map(r => number(r.id))    # expect: [1234]
# A row is its columns; `body.items` has what NetSuite answered.
for row in found { print row }         # expect: {"id":"1234","companyname":"Acme"}
print [...found], found.body.items[0].links            # expect: [{"id":"1234","companyname":"Acme"}] []
