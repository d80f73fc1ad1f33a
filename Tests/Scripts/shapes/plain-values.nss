# exit: 1
# A computed shape tells its mismatches likewise.
let wanted = { id: "18", item: { items: [{ q: 1 }, { q: 2 }] }, memo: null, email: "x" }
let order = { id: 18, item: { items: [{ q: 1, more: true }] }, memo: "m", extra: 1, emial: "x" }
assert order matches (wanted)
