# exit: 1
# A string against a number fails the assertion.
assert "7" == 7       # error: number(
