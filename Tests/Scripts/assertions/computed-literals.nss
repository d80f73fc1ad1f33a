# exit: 1
# A text or a list that is computed shows what it came to.
let name = "Ann"
assert "hi {{name}}" == "hi Bob" or name in ["{{name}}e", "Bob"]
