# A default that must be computed tells its type when it runs.
# run: --var total=3.x
# exit: 2
let base = 2
input total = base * 1.5  # error: the input `total` is "3.x"
print total
