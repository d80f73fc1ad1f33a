# exit: 4
# Sorting needs one type; null sorts last.
print [3, null, 1.5, 2].sort(), ["b", null, "a", "B"].sort(), [2m, 30s].sort()   # expect: [1.5,2,3,null] ["B","a","b",null] ["30s","2m"]
print [{ n: 2 }, { n: null }, { n: 1 }, {}].sortBy(row => row.n)[*].n            # expect: [1,2,null,null]
print [1, "1"].sort()                   # error: among themselves have an order
