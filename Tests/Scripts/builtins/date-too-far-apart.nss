# exit: 4
print date("9999-12-31") - date("0001-01-01")   # error: the dates are too far apart
