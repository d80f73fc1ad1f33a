# exit: 4
# To fetch a page is the next request: an error status that nobody looked at is raised there.
for c in GET record/v1/customer?limit=100 {
  if c.id == "nobody" { DELETE record/v1/customer/{{c.id}} }
}
let r = GET record/v1/customer?limit=100
let n = 0
for c in r {
  n += 1
  if n == 100 { GET record/v1/customer/987654321 }   # error: the request was answered 404
}
print "never"
