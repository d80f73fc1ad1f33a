# Read and written exactly: numbers keep their text, keys their order.
let order = json.parse('{ "id": 7, "total": 1234.10, "rate": 1E2, "items": [{ "sku": "A" }, {}], "memo": null }')
print order.total * 3, order.rate, order.items[0].sku, order.memo       # expect: 3702.30 1E2 A null
print json.stringify(order)
# expect: {"id":7,"total":1234.10,"rate":1E2,"items":[{"sku":"A"},{}],"memo":null}
print json.stringify({ a: [1, { b: [] }], c: {} }, indent: 2)
# expect: {
# expect:   "a": [
# expect:     1,
# expect:     {
# expect:       "b": []
# expect:     }
# expect:   ],
# expect:   "c": {}
# expect: }
print json.stringify("a\"\n\u00e9"), json.stringify(null), json.stringify(1..3)   # expect: "a\"\né" null [1,2,3]
print json.parse('"a"'), json.parse(" 1 "), json.stringify(json.parse("[1.50]"))  # expect: a 1 [1.50]

# They are values too, and a name of the script hides them.
let read = json.parse
print read("[1]").length                                                 # expect: 1
fn hidden(json) { return json.parse }
print hidden({ parse: "mine" })                                          # expect: mine
