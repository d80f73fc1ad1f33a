# exit: 4
print date("9999-12-31") + 1d   # error: the result is no date
