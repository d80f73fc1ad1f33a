# exit: 4
# A request that a helper sends is the next one too.
fn other() { return (GET record/v1/customer/1234).body.id }
GET record/v1/customer/987654321           # error: the request was answered 404
print other()
