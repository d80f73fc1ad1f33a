GET   record/v1/customer/{{ id }}   HTTP/1.1
GET record/v1/customer
?q=companyName START_WITH "Ac"   AND email EMPTY_NOT
    &  limit  = 100
X-NetSuite-PropertyNameValidation:Error
X-Empty:

POST record/v1/customer
Content-Language:   en-US
with timeout:60s,
retry:5


{
  "companyName": "Acme {{ n }}",
  subsidiary: { id: 1 }
}
PATCH record/v1/salesOrder/{{order}} {memo:"checked"}
PUT record/v1/customer/1
{"a":1}
let made=POST record/v1/customer payload with timeout:60s,retry:5
let gone=(GET record/v1/customer/9 ) . status
let text = (POST restlet?script=6
  Content-Type: text/plain

  """
    kept as it is
  """
)
for c in GET record/v1/customer
  ?q=email EMPTY
{print c.id}
for c in GET record/v1/customer
{
print c.id
}
fn f(id){return (POST record/v1/customer {companyName:name}).id}
