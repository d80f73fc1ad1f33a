# exit: 4
# A computed one is found when it is used.
let broken = "("
print { a: "x" } matches { a: ~ broken }    # error: this is no regex
