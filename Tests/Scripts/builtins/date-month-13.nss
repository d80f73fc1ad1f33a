# exit: 4
print date("2026-13-01")   # error: there is no month 13
