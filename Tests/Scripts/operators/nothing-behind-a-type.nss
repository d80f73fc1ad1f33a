# What binds more tightly than `is` and `matches` does not go on behind their types and shapes.
let x = 7
assert x is int + 1                       # error: the end of the statement
assert x matches { a: int } .. 2          # error: the end of the statement
assert not x is int * 2                   # error: the end of the statement
