# exit: 4
retry with every: 1ms, within: 0s {
  GET record/v1/customer/999999  # error: the request was answered 404
}
