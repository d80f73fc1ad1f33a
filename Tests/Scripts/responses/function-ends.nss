# exit: 4
fn remove(id) { DELETE record/v1/customer/{{id}} }   # error: 404
remove(987654321)
print "never"
