# A target is raw text up to a blank.
let customer = "record/v1/customer/1"
GET "record/v1/customer/1"                 # error: a target is not quoted
GET 'record/v1/customer/1'                 # error: a target is not quoted
GET record/v1/customer/1,                  # error: the target ends in `,`
GET customer                               # error: the target is only the name `customer`
fn find(id) { return GET id }              # error: the target is only the name `id`
GET                                        # error: expected a target
GET record/v1/customer/{{                  # error: expected `}}`
GET record/v1/customer/{{}}                # error: expected a value
get record/v1/customer/1                   # error: expected the end of the statement
GET record/v1/customer
  ?{{customer}}=1                          # error: the name of a query line is plain text
print find(1)
