# exit: 4
print date("2026-01-31T24:00:00Z")   # error: there is no time 24:00:00
