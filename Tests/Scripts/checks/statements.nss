# What has no effect, or could not have the one that is meant.
GET record/v1/customer/1
status == 200                                    # error: assert
fn first(list) {
  list = []                                      # error: list
  return list[0]
}
for row in [{ a: 1 }] { row.a = 2 }              # error: row
print first([1])
