# "T" and "false" are texts, as SuiteQL and CSV files have them.
let row = { inactive: "F", done: "false" }
check row.inactive == false      # error: a string never equals a bool
try { print row.done != true } catch e { print e.message }    # expect: a string never equals a bool
print row.done == "false", true == true, null == true         # expect: true true false
# exit: 1
