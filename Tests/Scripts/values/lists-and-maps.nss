let list = [1, "two", [3]]
print list, list.length, list[-1]           # expect: [1,"two",[3]] 3 [3]
let map = { id: "7", "odd key": 1, nested: { a: null } }
print map                                   # expect: {"id":"7","odd key":1,"nested":{"a":null}}
print map.id, map.missing, map["odd key"]   # expect: 7 null 1
print map.missing?.deeper ?? "none"         # expect: none
let more = { ...map, id: "8", gone?: null }
print more.id, more                         # expect: 8 {"id":"8","odd key":1,"nested":{"a":null}}
print [0, ...list, 4]                       # expect: [0,1,"two",[3],4]
print [{ id: 1 }, { id: 2 }][*].id          # expect: [1,2]
print { a: 1, b: 2 } == { b: 2.0, a: 1 }    # expect: true
print 2 in [1, 2], "x" not in { y: 1 }      # expect: true true
print [...1..4], (3..1).length              # expect: [1,2,3,4] 0
