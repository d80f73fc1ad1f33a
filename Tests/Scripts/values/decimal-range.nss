# exit: 4
let huge = 1e6144
print huge > 1           # expect: true
print huge * 10          # error: out of range
