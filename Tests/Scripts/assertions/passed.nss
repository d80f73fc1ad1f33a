GET record/v1/customer/1234
assert status == 200
assert body.companyName == "Acme" and body.balance >= 0
assert not (body.companyName is empty), "has a name"
assert [1, 2] contains 2
print "fine"                               # expect: fine
