# exit: 4
# SuiteQL answers every value as a string: a string never equals a number, and to ask is an error.
let total = "7"
print number(total) == 7, total == string(7)          # expect: true true
print total != 7                                      # error: a string never equals a number
