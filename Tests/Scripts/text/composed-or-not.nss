# Texts that look alike and differ in their characters are different ones, also as regexes and as names of columns.
let composed = "\u00e9"
let apart = "e\u0301"
assert composed != apart
print composed.matches("^{{composed}}$"), apart.matches("^{{composed}}$")   # expect: true false
print composed.matches("^{{apart}}$"), apart.matches("^{{apart}}$")         # expect: false true
print csv.parse("{{composed}},{{apart}}\n1,2")[0][apart]                    # expect: 2
append("columns.csv", { "{{composed}}": 1 })
try { append("columns.csv", { "{{apart}}": 2 }) } catch e { print e.message }   # expect: the row does not fit the columns of columns.csv
