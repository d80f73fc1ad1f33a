let orders = [{ id: 1, c: { n: "a" } }, { id: 2, c: { n: "b" } }]
print orders[*].id, orders[*].c.n, orders[*].memo     # expect: [1,2] ["a","b"] [null,null]
