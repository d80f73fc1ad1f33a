# `matches (expression)` takes the value of a map or a list as a shape of plain values.
let wanted = { id: "18", item: { items: [{ q: 1 }] }, memo: null }
print { id: "18", item: { items: [{ q: 1.0, r: 2 }] } } matches (wanted)         # expect: true
print { id: 18, item: { items: [{ q: 1 }] } } matches (wanted)         # expect: false
print { id: "18", item: { items: [] } } matches (wanted)               # expect: false
print { id: "18", item: { items: [{ q: 1 }] }, memo: 1 } matches (wanted)        # expect: false
print [1, { a: 1, b: 2 }] matches ([1, { a: 1 }]), [1] matches ([1, 2]), 5 matches ({ a: 1 })   # expect: true false false
