# `status` and its kin are of the latest request written here: a helper's requests do not change them.
fn missing() {
  GET record/v1/customer/987654321
  return status
}
GET record/v1/customer?limit=1
print status, missing(), status          # expect: 200 404 200
