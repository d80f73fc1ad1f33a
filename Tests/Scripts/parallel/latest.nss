# The latest response of a turn is the turn's; the loop leaves that before it as it was.
GET record/v1/customer/107
for id in [108, 109] with parallel: 2 {
  print body.id
  GET record/v1/customer/{{id}}
  print body.id
}
# expect: 107
# expect: 108
# expect: 107
# expect: 109
print body.id    # expect: 107
