# With this seed it is the third request, the login being the first, that is told to come again; the client does.
# run: --fault 429:0.2 --seed 22
for id in [101, 102, 103] {
  GET record/v1/customer/{{id}} with retry: 2
  print body.id, response.attempts
}
# expect: 101 1
# expect: 102 2
# expect: 103 1
