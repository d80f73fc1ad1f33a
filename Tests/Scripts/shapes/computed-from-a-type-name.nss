# A type's name that is computed with is a name of the script.
let map = { one: 1 }
let number = 2
assert { a: 1, b: 3 } matches { a: map.one, b: number + 1 }
print "as computed"                       # expect: as computed
