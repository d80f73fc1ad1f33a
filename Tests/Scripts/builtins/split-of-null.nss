# exit: 4
print { a: 1 }.b.split(",")   # error: `split` wants a string as `text`
