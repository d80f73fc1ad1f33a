# What a parallel loop walks: lists, ranges and maps, with one name or two.
for i, x in ["a", "b"] with parallel: 2 { print i, x }
# expect: 0 a
# expect: 1 b
for key, value in { one: 1, two: 2 } with parallel: 2 { print key, value }
# expect: one 1
# expect: two 2
for n in 3..4 with parallel: 9 { print n }
# expect: 3
# expect: 4
for n in [] with parallel: 4 { print n }
for n in 2..1 with parallel: 4 { print n }
print ["a", "b"].map(upper, parallel: 2)                  # expect: ["A","B"]
print map(1..3, (n, i) => n * 10 + i, parallel: 2)        # expect: [10,21,32]
print [].map(x => x, parallel: 2)                         # expect: []
print { names: ["x", "y"] }.names.map(x => x + "!", parallel: 2)   # expect: ["x!","y!"]
let width = 3
print [1].map(x => x, parallel: width + 1)                # expect: [1]
