print date("2026-11-26").hour               # error: a day has no time
# exit: 4
