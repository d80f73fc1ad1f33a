# run: --fault 500:0.4 --seed 2
let r = GET record/v1/customer?limit=50 with retry: 0
try {
  print r.map(c => c.id)
} catch e {
  print e.status, e.code, e.response.request.url.endsWith("offset=150")    # expect: 500 UNEXPECTED_ERROR true
  print e.message.split(":")[0]        # expect: page 4 of the collection was answered 500 Internal Server Error
}
