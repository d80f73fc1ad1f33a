# One type, null last, what is equal in the order it came.
print [3, 1.5, null, 2].sort(), ["b", "a", "ä", "B"].sort(), [2s, 500ms].sort(), [].sort()  # expect: [1.5,2,3,null] ["B","a","b","ä"] ["500ms","2s"] []
let people = [{ n: "b", a: 2 }, { n: "c" }, { n: "a", a: 2 }, { n: "d", a: 1 }]
print people.sortBy(p => p.a).map(p => p.n).join("")          # expect: dbac
print people.sortBy(p => p.n).map(p => p.n).join(""), (1..3).sortBy(n => -n)   # expect: abcd [3,2,1]
print people.max(p => p.a).n, people.min(p => p.a).n, [].max(), [null].min(), [null, 2, 1].max()   # expect: b d null null 2
print people.sum(p => p.a ?? 0), [].sum(), [1s, 500ms].sum(), [0.10, 1].sum()  # expect: 5 0 1500ms 1.10
let many = (1..50000).map(n => ({ k: n % 7, n: n })).sortBy(x => x.k)
print many[0].n, many[1].n, many[-1].n, many.every((x, i) => i == 0 or many[i - 1].k < x.k or many[i - 1].n < x.n)  # expect: 7 14 50000 true
