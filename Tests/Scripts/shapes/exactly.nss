# `[a, b]`: exactly these, in this order.
print [1, "x"] matches [int, string], ["x", 1] matches [int, string]   # expect: true false
print [1] matches [int, int], [1, 2, 3] matches [int, int]             # expect: false false
print [] matches [], [1] matches [], null matches [], {} matches []     # expect: true false false false
print [{ id: 1, more: 2 }] matches [{ id: 1 }], (1..2) matches [1, 2]   # expect: true true
