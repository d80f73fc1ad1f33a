fn find(id) { return GET record/v1/customer/{{id}} }
let r = find(987654321)
print r.ok, r.error.code                   # expect: false NONEXISTENT_ID
print r.body["o:errorDetails"] is list     # expect: true
