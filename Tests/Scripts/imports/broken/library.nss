input id = 1                 # warning: never used
print "no"                   # expect: no
if true { }
let fine = 1                 # warning: never used
