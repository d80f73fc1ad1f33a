# `> n`, `>= n`, `< n`, `<= n`, `!= v`: numbers by value; a string never equals a number.
let least = 10
print { t: 11 } matches { t: > 10 }, { t: 10.0 } matches { t: > 10 }, { t: 10.0 } matches { t: >= least }  # expect: true false true
print { t: 9 } matches { t: < least }, { t: 10 } matches { t: <= least - 1 }     # expect: true false
print { t: "11" } matches { t: > 10 }, {} matches { t: > 10 }, { t: true } matches { t: > 10 }  # expect: false false false
print "b" matches > "a", "a" matches > "a", 3s matches < 1m            # expect: true false true
print { s: "x" } matches { s: != "y" }, { s: "y" } matches { s: != "y" }          # expect: true false
print {} matches { s: != "y" }, { s: "5" } matches { s: != 5 }, 5.0 matches != 5  # expect: true false false
print [1] matches != [1], [2] matches != [1]                           # expect: false true
