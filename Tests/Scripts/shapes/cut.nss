# exit: 1
# Of many mismatches ten are shown, and long values are cut.
let rows = []
for n in 1..300 { rows.push({ id: n, name: "a name that is a good deal longer than what fits a line of words: {{n}}" }) }
assert rows matches [...{ id: < 3, name: int }]
