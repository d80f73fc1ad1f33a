fail                                       # error: expected a value
fail "a", "b"                              # error: expected the end of the statement
