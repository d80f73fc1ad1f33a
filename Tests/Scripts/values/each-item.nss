# `items[*].a.b` is the list of every item's; `?.` in it gives null, and a word of the language is a field there too.
let orders = [{ id: 1, c: { n: "a" } }, { id: 2, c: { n: "b" } }]
print orders[*].id, orders[*].c.n, orders[*].memo     # expect: [1,2] ["a","b"] [null,null]
let found = [{ c: { n: "a" }, if: 1, GET: 2 }, { test: 3 }]
print found[*].c?.n, found[*].x?.y?.z, found[*].if, found[*].GET, found[*].test   # expect: ["a",null] [null,null] [1,null] [2,null] [null,3]
print [{ id: 1 }, null][*]?.id, found[*].c.reverse()[0], [][*].id   # expect: [1,null] null []
