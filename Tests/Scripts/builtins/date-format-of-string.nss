# exit: 4
print format("2026-01-31", "d")   # error: `format` wants a date as `date`
