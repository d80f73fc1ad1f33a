# A turn that sends nothing has no latest response, whatever its worker has sent before.
for id in [108, 109] with parallel: 1 {
  if id == 108 { GET record/v1/customer/{{id}} }
  print id, status    # error: no request has been answered yet
}
# expect: 108 200
# exit: 4
