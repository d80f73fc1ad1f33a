# An entry of a query that is null is told by its name, where it stands.
let size = null
GET record/v1/customer with query: { q: 'companyName START_WITH "A"', limit?: size }
GET record/v1/customer with query: { q: 'companyName START_WITH "A"', limit: size }   # error: `limit` is null, which cannot stand in a query value
# exit: 4
