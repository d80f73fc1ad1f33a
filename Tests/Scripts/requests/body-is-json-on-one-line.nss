# A map or list is sent as JSON on one line without blanks, numbers as written; a string as it is.
fn sent(what) { return (POST restlet?script=6&deploy=1 what).request }
let read = json.parse('{ "a" : 1.500, "b": 1E2 }')
let request = sent({ total: 1234.10, zeros: 1.00, e: 1e3, read: read, list: [1, null, "x\n\"é"], when: date("2026-01-31"), wait: 90s, range: 1..3 })
print request.text
# expect: {"total":1234.10,"zeros":1.00,"e":1e3,"read":{"a":1.500,"b":1E2},"list":[1,null,"x\n\"é"],"when":"2026-01-31","wait":"90s","range":[1,2,3]}
print request.headers["content-type"] contains "application/json", sent([1, { a: [] }]).text   # expect: true [1,{"a":[]}]
print sent("  as it is\n").text            # expect:   as it is
# expect:
