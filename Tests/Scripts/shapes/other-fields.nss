# Of a map only the fields that the shape names are looked at.
let order = { id: "18", total: 39.95, item: { items: [] }, "odd key": 1 }
print order matches { id: string }, order matches {}                   # expect: true true
print order matches { id: string, item: {}, "odd key": 1 }             # expect: true
print order matches { id: string, memo: string }                       # expect: false
print order matches { item: { items: list, more: any } }               # expect: false
let key = "id"
print order matches { "{{key}}": "18" }, order matches { "{{key}}x": any }   # expect: true false
