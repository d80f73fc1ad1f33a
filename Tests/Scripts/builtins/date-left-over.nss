# exit: 4
print date("2026-01-31 x", "yyyy-MM-dd")   # error: ` x` is left over
