# A value is a copy on every path: arguments, results, captures, items, fields of fields, spreads, parts of literals.
let base = { list: [1], inner: { deep: [1] } }
fn changed(map) {
  let mine = map
  mine.list.push(2)
  mine.inner.deep[0] = 9
  return mine
}
print changed(base), base          # expect: {"list":[1,2],"inner":{"deep":[9]}} {"list":[1],"inner":{"deep":[1]}}
let held = [base, base]
held[0].inner.deep.push(5)
print held[0].inner, held[1].inner, base.inner     # expect: {"deep":[1,5]} {"deep":[1]} {"deep":[1]}
let part = base.inner
part.deep[0] = 7
print part, base.inner             # expect: {"deep":[7]} {"deep":[1]}
let spread = { ...base, list: [...base.list, 3] }
spread.inner.deep.push(8)
print spread, base                 # expect: {"list":[1,3],"inner":{"deep":[1,8]}} {"list":[1],"inner":{"deep":[1]}}
base.self = base
base.self.list.push(4)
print base.list, base.self.list    # expect: [1] [1,4]
let rows = [[1], [2]]
for row in rows {
  let mine = row
  mine.push(0)
}
for i, row in rows { rows[i] = [...row, i] }
print rows                         # expect: [[1,0],[2,1]]
let item = rows[0]
rows[0][0] = 5
print item, rows[0]                # expect: [1,0] [5,0]
