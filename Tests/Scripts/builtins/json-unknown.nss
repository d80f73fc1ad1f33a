print json.prase("1")          # error: there is no `json.prase`
print json.dump(1)             # error: there is no `json.dump`
let write = json.stringfy      # error: there is no `json.stringfy`
let j = json                   # error: `json` is no value
print json.parse()             # error: `json.parse` needs `text`
json.parse("1")                # error: this only computes
print j, write
