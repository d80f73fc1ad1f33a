print [3, 1].reverse(), [[1, [2]], 1..2, 3].flat(), [1, 2, 3].chunk(2), [].chunk(5)   # expect: [1,3] [1,[2],1,2,3] [[1,2],[3]] []
print ["a", null, 1.50, [1]].join(", "), ["a", "b"].join()    # expect: a, null, 1.50, [1] ab
# By value: numbers whatever their scale, maps whatever their order; a string is no number.
print [1, 1.0, "1", 1e0, null, null].unique()                 # expect: [1,"1",null]
print [{ a: 1, b: [2] }, { b: [2.0], a: 1 }, [1, 2], 1..2].unique()   # expect: [{"a":1,"b":[2]},[1,2]]
print [{ id: 1, n: "a" }, { id: 1, n: "b" }, { id: 2 }].unique(x => x.id)  # expect: [{"id":1,"n":"a"},{"id":2}]
print (1..100000).map(n => n % 1000).unique().length          # expect: 1000
print (1..20000).map(n => ({ id: n, tags: ["x", n % 10000] })).unique(x => x.tags).length   # expect: 10000
let list = []
print list.push("a"), list.push("b"), list                    # expect: 1 2 ["a","b"]
