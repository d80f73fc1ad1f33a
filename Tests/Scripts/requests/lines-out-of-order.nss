# Each is told where it stands.
GET record/v1/customer/1
X-Test: 1
?limit=1                                   # error: unexpected query line
GET record/v1/customer/2
with timeout: 5s
X-Test: 1                                  # error: expected the end of the statement
GET record/v1/customer/3

X-Test: 1                                  # error: expected the end of the statement
GET record/v1/customer/4

?limit=1                                   # error: expected a statement
GET record/v1/customer/5 with retry: 1 retry: 2   # error: expected `,`
GET record/v1/customer/6 with              # error: expected an option
GET record/v1/customer/7 with retry: 1, retry: 2  # error: `retry` is given twice
GET record/v1/customer/8 with colour: 1    # error: unknown option `colour`
