# exit: 4
let deep = []
for _i in 1..2000 { deep = [deep] }
assert json.stringify(deep).length == 4002
print json.stringify(deep, indent: 2)   # error: JSON has no form for more than 1000 levels with an indent
