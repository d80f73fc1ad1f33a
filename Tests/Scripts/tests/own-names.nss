# What a test declares, and the latest response of the script, is not to be seen elsewhere.
GET record/v1/customer/107
test "a" {
  let id = 1
  assert status == 200                        # error: `status` has no request before it
  assert id == 1
}
print id                                      # error: unknown name `id`
