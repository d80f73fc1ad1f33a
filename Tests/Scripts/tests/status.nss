# An error status that nobody looked at fails the test that it came in.
# exit: 1
test "nobody looks" {
  GET record/v1/customer/99                   # error: the request was answered 404
}
test "somebody looks" {
  GET record/v1/customer/99
  assert status == 404
}
GET record/v1/customer/98                     # error: the request was answered 404
test "a test that looks at an earlier one" { print "no request" }   # expect: no request
test "the next request" { GET record/v1/customer/107 }
test "goes on" { GET record/v1/customer/107 }
