# exit: 4
print date("9999-12-31").addMonths(1)   # error: the result is outside the years 1 to 9999
