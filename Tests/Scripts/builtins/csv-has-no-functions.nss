# exit: 4
print csv.stringify([{ a: upper }])     # error: CSV has no form for a function
