# A list nested a million deep is made, compared, printed and freed like any other.
let deep = []
for level in 1..1_000_000 { deep = [deep] }
print deep == deep, "{{deep}}".length                         # expect: true 2000002
let other = [0]
for level in 1..1_000_000 { other = [other] }
print deep == other                                           # expect: false
