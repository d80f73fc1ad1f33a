# What looks like a field of the answer is a part of the path.
let id = 107
try { GET record/v1/customer/107.body } catch { print "no such path" }     # warning: `(GET …).body` # expect: no such path
try { GET record/v1/customer/{{id}}.body.email } catch { print "nor this" }   # warning: ends in `.body.email` # expect: nor this
print (GET record/v1/customer/{{id}}).body.id                              # expect: 107
