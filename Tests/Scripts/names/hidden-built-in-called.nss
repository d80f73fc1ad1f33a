# A name that hides a built-in is not the built-in.
let date = "2026-01-31"
print date(date)                           # error: the script's `date` hides the built-in one
# exit: 4
