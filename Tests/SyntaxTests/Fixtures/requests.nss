GET # error: expected a target
let a = GET # error: expected a target
print (POST) # error: expected a target
GET "record/v1/customer" # error: a target is not quoted
GET 'record/v1/a b' # error: a target is not quoted
print (GET a, 1) # error: the target ends in `,`
print GET a # error: a request stands in parentheses here
let b = [GET a, 1] # error: a request stands in parentheses here
let c = f(GET a)
let d = { e: GET a } # error: a request stands in parentheses here
GET a b # error: unexpected text behind the request
GET a ?q=b # error: unexpected text behind the request
GET a == 1 # error: unexpected text behind the request
GET a { b: 1 } # error: `GET` takes no body
DELETE a

[1]
#^ error: `DELETE` takes no body
HEAD a """b""" # error: `HEAD` takes no body
POST a b + c # error: unexpected text behind the request
POST a "b" "c" # error: unexpected text behind the request
GET a
  .status # error: expected a statement
GET a/{id} # warning: single braces in a target
PATCH a/7{ b: 1 } # error: `{` in a target
GET a/{{b
#^ error: expected `}}`
Accept: x
GET a
Authorization: Bearer {{token}}
#^ error: `Authorization` is no header to set
host: b
#^ error: `host` is no header to set
Content-Length: 5
#^ error: `Content-Length` is no header to set
retry: 5
#^ error: `retry` is no header to set
GET a
  ?b
#^ error: expected `=`
  X: y
  &c=d
#^ error: unexpected query line
GET a with tmeout: 5s # error: unknown option `tmeout`
GET a with parallel: 4 # error: unknown option `parallel`
GET a with retry: 1, retry: 2 # error: `retry` is given twice
POST a with idempotencyKey: "x" # error: `idempotencyKey` without `async: true`
POST a with async: false, idempotencyKey: "x" # error: `idempotencyKey` without `async: true`
POST a with b # error: expected `:`
POST a with # error: expected an option
for x in xs with timeout: 4s { } # error: unknown option `timeout`
for x in POST a b { } # error: expected `{`
GET a with retry: 1
X: y # error: expected the end of the statement
GET a

X: y # error: expected the end of the statement
GET a

?q=b # error: expected a statement
print "still here"
GET a
  ?{{b}}=c
#^ error: the name of a query line is plain text
  &=c
#^ error: expected a name
POST a with retry: 1 { b: 1 } with retry: 2 # error: unexpected text behind the request
