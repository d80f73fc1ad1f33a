print status                 # error: has no request before it
fn ask() { return body }     # error: has no request before it
GET record/v1/customer?limit=1
print status, ask()
