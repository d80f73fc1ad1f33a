# exit: 4
print today().addMonths(-9223372036854775807 - 1)   # error: the result is outside the years 1 to 9999
