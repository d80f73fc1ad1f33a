# What NetSuite tells about itself.
GET system/v1/serverTime
assert body.serverTime matches '\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z'
GET system/v1/governanceLimits
print body.accountConcurrencyLimit, body.integrationLimitType   # expect: 5 accountLimit
