# env: TOKEN=top-secret-1
# exit: 1
let token = secret("TOKEN")
assert token == "another"  # error: "***"
