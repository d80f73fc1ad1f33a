# exit: 1
# Long texts are shown from where they part.
let text = "The quick brown fox jumps over the lazy dog, and then it runs all the way back home, where supper waits; the end."
let other = "The quick brown fox jumps over the lazy dog, and then it runs all the way back hone, where supper waits; the end."
assert text == other
