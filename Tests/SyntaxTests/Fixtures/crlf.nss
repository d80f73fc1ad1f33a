GET record/v1/customer/1
  ?expandSubResources=true
Accept: */*

POST record/v1/customer

{
  "a": 1
}
print """
  x
  """ # ok
let x = \ # error: unexpected character
