# A name of the latest response needs a request that stands before it, in the same function.
print status                               # error: `status` has no request before it
fn reads() { return body }                 # error: `body` has no request before it
let reader = () => headers                 # error: `headers` has no request before it
for i in 1..2 {
  print duration                           # error: `duration` has no request before it
  GET record/v1/customer/1234
}
print reads(), reader(), response.ok
