# A row that is read again, at the end of a page and at the beginning of the next, is walked once.
for size in [1, 2, 3, 199, 200] {
  let rows = SELECT id FROM customer WHERE id <= 1000000 with key: "id", limit: size
  let ids = [...rows].map(r => number(r.id))
  print ids.length, ids.unique().length, ids == ids.sort()
}
# expect: 200 200 true
# expect: 200 200 true
# expect: 200 200 true
# expect: 200 200 true
# expect: 200 200 true
