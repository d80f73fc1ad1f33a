# A value that no input takes is a wrong command line.
# run: --var totl=1
# exit: 2
input total = 1
print total
