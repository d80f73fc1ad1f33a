# Lists and maps are values: nothing changes behind a name's back.
let a = { n: 1, inner: { list: [1, 2] } }
let b = a
b.n = 2
b.inner.list[0] = 9
b.inner.added = true
print a            # expect: {"n":1,"inner":{"list":[1,2]}}
print b            # expect: {"n":2,"inner":{"list":[9,2],"added":true}}
b.n += 5
print b.n, a.n     # expect: 7 1
