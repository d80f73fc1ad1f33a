# The script alone tells: nothing is sent.
GET record/v1/customer?limit=1 with timeout: 5     # error: `timeout` is a duration
GET record/v1/customer?limit=1 with retry: -1      # error: an int from 0 to 100
GET record/v1/customer?limit=1 with allow: "404"   # error: a status or a list
GET record/v1/customer?limit=1 with headers: { Authorization: "x" }   # error: no header to set
GET record/v1/customer?limit=1 with query: 1       # error: `query` is a map
