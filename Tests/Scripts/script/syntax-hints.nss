# Mistakes of syntax are told with how it is written.
assert(1 == 1, "why")                      # error: `assert CONDITION, "MESSAGE"`
check (1 == 1, "why")                      # error: `check CONDITION, "MESSAGE"`
retry until 1 == 1 { print 1 }             # error: `retry with every: 2s, within: 1m { … }`
retry 3 { print 1 }                        # error: `retry with every: 2s, within: 1m { … }`
retry (3) { print 1 }                      # error: `retry with every: 2s, within: 1m { … }`
let r = retry { print 1 }                  # error: a statement of its own
retry every: 1s, times: 3 { print 1 }      # error: `retry with every: 2s, within: 1m { … }`
delete r.a                                 # error: `x.omit(["key"])`
delete record/v1/customer/7                # error: `DELETE`
let a = 1, b = 2                           # error: each name has a `let` of its own
GET record/v1/customer
  Accept application/json                  # error: a header line is `Accept: value`
GET record/v1/customer
  Content-Type application/json            # error: a header line is `Content-Type: value`
GET record/v1/customer
  prin 1                                   # error: did you mean `print`?
GET record/v1/customer
  Accept: application/json
  ?limit=2                                 # error: query lines stand before the header lines
GET record/v1/customer

  &fields=id                               # error: without a blank line between
GET record/v1/customer with allow: 400, 404           # error: `allow: [400, 404]`
GET record/v1/customer with { timeout: 5s }           # error: options have no braces
GET record/v1/customer?limit=2&q=companyName START_WITH "a"   # error: `?q=companyName …`
print "say "hi""                           # error: a `"` in a string is `\"`
print 'it''s'                              # error: stands in `"…"`
let [c, d] = [1, 2]                        # error: each name has a `let` of its own
let { e } = { e: 1 }                       # error: each name has a `let` of its own
print [1].map((f) -> f)                    # error: a function without a name is
curl -X GET record/v1/customer             # error: nss writes `GET record/v1/…`
-- a comment                               # error: a comment starts with `#`
