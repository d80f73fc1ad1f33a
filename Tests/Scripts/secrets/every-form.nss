# A secret is struck out in base64 at any alignment, percent-encoded and JSON-escaped too, and one of these in another.
# env: TOKEN=s3cret "key" Größe/1
let token = secret("TOKEN")
fn isStruck(text) { print text }
isStruck(token)                            # expect: ***
isStruck("a" + token + "b")                # expect: a***b
isStruck(urlEncode(token))                 # expect: ***
isStruck(json.stringify(token))            # expect: "***"
isStruck([{ key: token }])                 # expect: [{"key":"***"}]
isStruck(json.stringify(json.stringify(token)))   # expect: "\"***\""
print base64(token), base64("a" + token), base64("ab" + token), base64("abc" + token), base64(token + "xyz")
# expect: ***Q== YX***E= YWJ*** YWJj***Q== ***Xh5eg==
print base64(json.stringify(token)), urlEncode(base64(token)), base64(urlEncode(token))
# expect: In***SI= ***Q%3D%3D ***Q==
print table([{ key: token }]) contains token      # expect: true
