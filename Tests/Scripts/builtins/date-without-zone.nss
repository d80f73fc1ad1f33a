# exit: 4
print date("2026-01-31T08:30:00")   # error: its time says nothing of its zone
