fn query(text, limit = 100) {
  return (POST query/v1/suiteql?limit={{limit}}
  Prefer: transient

  { q: text }
  )
}
print [...query("SELECT id FROM customer ORDER BY id")].length                       # expect: 200
print [...query("SELECT id FROM customer /* ' */ order  by id DESC")].length         # expect: 200
print [...query("SELECT id, 'it''s' AS x FROM customer -- '\nORDER\nBY 1")].length   # expect: 200
print [...query("SELECT id FROM customer", limit: 1000)].length                      # expect: 200
for row in query("SELECT id FROM customer") { break }
let rows = query("SELECT id, companyname FROM customer WHERE companyname = 'Acme' ORDER BY id")
print csv.stringify(rows)              # expect: id,companyname
                                       # expect: 1234,Acme
                                       # expect:
print rows.body.items[0].links, [...rows][0].links    # expect: [] []
