# exit: 4
print number("1,234.50")   # error: this text is no number
