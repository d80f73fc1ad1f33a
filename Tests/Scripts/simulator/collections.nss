# Pages, their rules and their links.
GET record/v1/salesOrder?limit=100&offset=0
print body.count, body.totalResults, body.hasMore, body.offset      # expect: 100 300 true 0
print body.links[*].rel                                             # expect: ["next","last","self"]
GET record/v1/salesOrder?limit=100&offset=200
print body.count, body.hasMore, body.links[*].rel                   # expect: 100 false ["prev","first","self"]
print body.items[0].keys()                                          # expect: ["links","id"]
GET record/v1/salesOrder?limit=100&offset=50 with allow: 400
print response.error.code                                           # expect: INVALID_PARAMETER
GET record/v1/salesOrder?limit=1001 with allow: 400
print response.error.code                                           # expect: INVALID_PARAMETER
