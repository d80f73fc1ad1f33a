# exit: 4
print date("Mon 3.2.2026", "EEE d.M.yyyy")   # error: that day is a Tuesday
