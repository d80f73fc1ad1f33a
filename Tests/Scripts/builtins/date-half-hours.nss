# exit: 4
print date("3.2.2026 4", "d.M.yyyy h")   # error: `h` needs an `a` for AM or PM
