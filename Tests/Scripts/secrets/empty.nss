# env: PIN=
# exit: 4
print secret("PIN")  # error: the secret PIN is empty
