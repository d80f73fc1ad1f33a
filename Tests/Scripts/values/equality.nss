# `==` compares maps without order, numbers by value and ranges as lists; other types never equal each other.
print { a: 1, b: [2] } == { b: [2.0], a: 1.00 }, { a: null } == {}, [1, 2] == [2, 1]   # expect: true false false
print null == false, [] == {}, "" == null, 1s == 1000ms          # expect: false false false true
print upper == upper, [upper] == [upper], upper == lower                         # expect: true true false
