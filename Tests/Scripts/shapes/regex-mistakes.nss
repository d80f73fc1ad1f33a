# What is no regex is found by the check, where it is written out.
let x = "a"
print x matches '('               # error: this is no regex
print x matches { a: ~ '[' }      # error: this is no regex
print x matches { a: ~ 5 }        # error: want a regex in a string
print x matches (5)               # error: want a regex in a string
