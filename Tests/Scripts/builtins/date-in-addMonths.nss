# exit: 4
print today().addMonths(1.5)   # error: `addMonths` wants an int as `months`
