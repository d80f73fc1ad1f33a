# A walk goes on from the page at hand: what stands before it is not walked.
let r = GET record/v1/customer?limit=50&offset=100
print [...r].length, r.body.totalResults                      # expect: 100 200
let beyond = GET record/v1/customer?limit=50&offset=1000
print [...beyond].length                                      # expect: 0
