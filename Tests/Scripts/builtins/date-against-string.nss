# exit: 4
print today() == "2026-01-31"   # error: a string never equals a date
