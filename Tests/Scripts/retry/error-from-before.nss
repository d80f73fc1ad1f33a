# exit: 4
# What was not looked at before it is not mended by another turn.
GET record/v1/customer/999999  # error: the request was answered 404
retry with every: 1ms, within: 1m {
  print "once"             # expect: once
  GET record/v1/customer/1234
}
