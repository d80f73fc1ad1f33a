# A collection stands wherever a list is read, and is all of its pages: 200 customers, 60 on a page.
let r = GET record/v1/customer
  ?limit=60
print r.body.items.length, r.body.totalResults                # expect: 60 200
let all = [...r]
print all.length, all[0] == r.body.items[0], all[*].id.unique().length    # expect: 200 true 200
let count = 0
for c in r { count += 1 }
print count                                                   # expect: 200
let last = -1
for i, c in r {
  assert c.id == all[i].id
  last = i
}
print last                                                    # expect: 199
print r[*].id == all[*].id                                    # expect: true
print [1, ...r, 2].length                                     # expect: 202
print r.map(c => c.id) == all[*].id, r.filter(c => c.id == all[150].id).length      # expect: true 1
print r.reduce((n, c) => n + 1, 0), r.sum(c => 1), r.groupBy(c => c.id).keys().length   # expect: 200 200 200
print r.reduce((a, b) => a) == all[0]                         # expect: true
print r.find(c => c.id == all[199].id).id == all[199].id      # expect: true
print r.some(c => c.id == "nobody"), r.every(c => c.id != "nobody")    # expect: false true
print r.sortBy(c => c.id).length, r.reverse()[0] == all[-1], r.unique(c => c.id).length   # expect: 200 true 200
print r.min(c => number(c.id)) == all.min(c => number(c.id)), r.max(c => number(c.id)) == all.max(c => number(c.id))   # expect: true true
print r.chunk(90).map(part => part.length), [r, r].flat().length       # expect: [90,90,20] 400
print all[130] in r, r contains all[199], r.contains({}), r.indexOf(all[70])   # expect: true true false 70
print csv.stringify(r).split("\n").length, table(r).split("\n").length # expect: 202 202
write("all.csv", r)
print read("all.csv").length, read("all.csv")[0].keys()       # expect: 200 ["id"]
