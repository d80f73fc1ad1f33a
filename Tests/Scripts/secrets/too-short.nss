# env: PIN=123
# exit: 4
print secret("PIN")  # error: to strike so short a text out of all output
