# exit: 4
print date("2026-01-31", "YYYY-MM-dd")   # error: the pattern is none: `Y` means nothing in it
