# In a shape a type's name wins over a script's name of the same spelling, with a warning.
let list = "abc"
print [1] matches list          # expect: true # warning: `list` is the type here
print "abc" matches { }, "abc" matches (list)     # expect: false true
print { a: "abc" } matches { a: (list) }          # expect: true
print { a: 2 } matches { a: list.length }, { a: 3 } matches { a: list.length }   # expect: false true
