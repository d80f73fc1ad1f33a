# exit: 4
print [1, 2] == [1.0, 2], [1, "a"] == [2, "a"]        # expect: true false
print [1, "2"] == [1, 2]                              # error: a string never equals a number
