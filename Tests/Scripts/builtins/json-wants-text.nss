# exit: 4
print json.parse({ a: 1 })      # error: `json.parse` wants a string as `text`
