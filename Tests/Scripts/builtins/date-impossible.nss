# exit: 4
print date("2026-02-30")   # error: the text is no date: there is no day 30: February 2026 has 28 days
