# exit: 4
GET record/v1/customer?limit=1 with timeout: 5     # error: `timeout` is a duration
