# env: TOKEN=eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.payload-one.signature-one
# exit: 1
# Of two texts that part far behind their beginnings nothing is shown that would tell a part of a secret.
let token = secret("TOKEN")
check token == "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.payload-two.signature-two"  # error: assertion failed
check { t: token } == { t: token + "x" }  # error: assertion failed
check "the token that was sent with the request: {{token}}" == "the token that was sent with the request: "  # error: assertion failed
