# exit: 1
# Of many differences ten are shown.
let rows = []
let wanted = []
for n in 1..50 {
  rows.push({ id: n })
  wanted.push({ id: "{{n}}" })
}
assert rows == wanted
