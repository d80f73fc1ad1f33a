fn status_of(id, expected = (GET record/v1/customer/{{id}}).status, more = [expected]) { return [id, expected, more] }
print status_of(1234), status_of(1234, 5), status_of(1, 2, 3)   # expect: [1234,200,[200]] [1234,5,[5]] [1,2,3]
