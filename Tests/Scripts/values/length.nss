# `.length` belongs to strings, lists and ranges; on a map it is the field.
print "äb😀".length, "".length, [1, [2, 3]].length, (1..3).length, (3..1).length   # expect: 3 0 2 3 0
print { length: 5 }.length, {}.length, { a: 1 }.length   # expect: 5 null null
