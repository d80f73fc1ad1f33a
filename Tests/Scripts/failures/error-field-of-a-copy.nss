# exit: 4
let kept = null
try { fail "x" } catch e { kept = e }
print kept.mesage          # error: an error has no field `mesage`
