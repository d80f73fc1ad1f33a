# A request's lines are query, headers, options; then, after blank lines and comments, the body.
let made = POST record/v1/customer
  ?fields=id
  &expand=a b&c="d" #1
  Content-Language: en-US
  with timeout: 60s,
    allow: [400]

# a comment

{ "companyName": "In Order", subsidiary: { id: 1 }, }
print made.request.url contains "?fields=id&expand=a%20b%26c%3D%22d%22%20%231", made.request.headers["content-language"]  # expect: true en-US
print made.request.text                    # expect: {"companyName":"In Order","subsidiary":{"id":1}}
