# A page is fetched when its items are wanted, by each walk anew: the summary counts the requests.
let r = GET record/v1/customer?limit=40                       # 1: its first page
print r.body.items.length                                     # expect: 40
for i, c in r { if i == 39 { break } }                        # none
for i, c in r { if i == 40 { break } }                        # 1
print r.find(c => true) == r.body.items[0]                    # expect: true
print r.some(c => true), r.every(c => false)                  # expect: true false
print r.body.items[0] in r                                    # expect: true
fn second(page) { for i, c in page { if i == 79 { return i } } }
print second(r)                                               # expect: 79
for c in r { }                                                # 4
for c in r { }                                                # 4 again
