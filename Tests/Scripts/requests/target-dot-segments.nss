# A segment of dots is an error however it came there: written, encoded, in pieces, or in a whole address.
fn refused(f) { try { f() } catch e { return e.message } }
let address = "record/v1/customer/../1234"
let dot = "."
print refused(() => (DELETE record/v1/customer/../1234)), refused(() => (GET record/v1/./customer))
# expect: a segment `..` cannot stand in a request's address a segment `.` cannot stand in a request's address
print refused(() => (GET record/v1/%2e%2E/x)), refused(() => (GET {{address}})), refused(() => (GET record/v1/.%2e))
# expect: a segment `%2e%2E` cannot stand in a request's address a segment `..` cannot stand in a request's address a segment `.%2e` cannot stand in a request's address
print refused(() => (GET record/v1/customer/a{{dot}})), refused(() => (GET record/v1/customer?q={{".."}}))
# expect: `.` cannot stand in a request's address `..` cannot stand in a request's address
print (GET record/v1/customer/..a with allow: 404).status   # expect: 404
