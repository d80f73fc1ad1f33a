# Said once, however often the query is walked past its first page; an order, or one page, needs no word.
fn query(text) {
  return (POST query/v1/suiteql?limit=100   # warning: the query has no ORDER BY, and more than one page
  Prefer: transient

  { q: text }
  )
}
for n in 1..3 { print [...query("SELECT id FROM customer")].length }   # expect: 200
                                       # expect: 200
                                       # expect: 200
