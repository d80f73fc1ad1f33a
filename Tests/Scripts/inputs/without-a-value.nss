# run: --var total
# exit: 2
input total = 1
print total
