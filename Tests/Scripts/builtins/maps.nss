let map = { b: 1, a: null, "odd key": [2] }
print keys(map), values(map), entries({ b: 1, a: 2 })   # expect: ["b","a","odd key"] [1,null,[2]] [{"key":"b","value":1},{"key":"a","value":2}]
print pick(map, ["odd key", "none", "b"]), omit(map, ["a", "none"]), omit(map, []), pick(map, [])   # expect: {"b":1,"odd key":[2]} {"b":1,"odd key":[2]} {"b":1,"a":null,"odd key":[2]} {}
print keys({}), map.keys().length, map.length   # expect: [] 3 null
