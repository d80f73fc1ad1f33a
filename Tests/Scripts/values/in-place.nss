# A write changes the place it names, and nothing that was copied from it.
let a = { list: [1, 2], inner: { x: 1 } }
let b = a
a.list[0] = 9
a.inner.x += 5
a.new = true
a["odd key"] = 1
print a                                               # expect: {"list":[9,2],"inner":{"x":6},"new":true,"odd key":1}
print b                                               # expect: {"list":[1,2],"inner":{"x":1}}
let rows = [[0, 0], [0, 0]]
rows[1][0] = 7
rows[-1][-1] -= 1
print rows                                            # expect: [[0,0],[7,-1]]
for i, row in rows { rows[i] = [i] }
print rows                                            # expect: [[0],[1]]
let walked = [1, 2]
for x in walked { walked.push(x * 10) }
print walked                                          # expect: [1,2,10,20]
fn change(list) {
  let mine = list
  mine.push(4)
  return mine
}
let kept = [3]
print change(kept), kept                              # expect: [3,4] [3]
