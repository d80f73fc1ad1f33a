# env: TOKEN=s3cret/a b"c
# Struck out however it is spelled; the script and what it sends have the true value.
let token = secret("TOKEN")
print token, "<{{token}}>", [token], json.stringify({ a: json.stringify([token]) })
# expect: *** <***> ["***"] {"a":"[\"***\"]"}
print token.length, token == "s3cret/a b" + "\"c"  # expect: 12 true
write("token.txt", token)
print read("token.txt") == token                   # expect: true
assert token contains "a b"
