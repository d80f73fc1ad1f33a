# run: --fault 500:0.4 --seed 2
# exit: 4
# An error on a later page is raised at once, whatever the request allows, and points at the request.
let r = GET record/v1/customer         # error: page 4 of the collection was answered 500
  ?limit=50
  with retry: 0, allow: 500
let n = 0
defer { print n, status }              # expect: 150 200
for c in r { n += 1 }
