# exit: 4
print date("tomorrow")   # error: the text is no date: wanted is `2026-01-31` or
