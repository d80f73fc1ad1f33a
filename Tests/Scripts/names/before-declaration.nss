print total                  # error: before it is declared
let total = 1
