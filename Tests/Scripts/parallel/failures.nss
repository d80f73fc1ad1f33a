# All turns run; then the loop fails with every failure, the severest first, each with its item.
for id in [109, 99901, 108, 99902, 110] with parallel: 2 {
  GET record/v1/customer/{{id}}
  print id
  assert id != 109
  print body.id
}
# exit: 4
