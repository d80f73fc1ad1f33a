# A loop that only reads, or posts a query, is walked page by page: it sees the change that another makes.
let r = GET record/v1/customer?limit=100
let seen = []
fn total() {
  return (POST query/v1/suiteql
    Prefer: transient

    { q: "SELECT COUNT(*) AS n FROM customer" }
  ).body.items[0].n
}
for i, c in r {
  if i < 2 { seen.push(total()) }
  if i == 100 { break }
}
print seen                             # expect: ["200","200"]
