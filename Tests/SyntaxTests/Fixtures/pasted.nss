### Create a customer, as an .http file has it
POST https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/customer HTTP/1.1
Content-Type: application/json
Prefer: respond-async

{
  "entityId": "New Customer",
  "companyName": "My Company",
  "subsidiary": {
    "id": "1"
  },
  "custentity_rate": 1.50,
  "tags": [],
  "escaped": "tab\t \u00e9 \/ \\"
}

### Filter, as the help has it
GET https://demo123.suitetalk.api.netsuite.com/services/rest/record/v1/customer?q=companyName%20START_WITH%20Test

### Several lines
GET https://demo123.suitetalk.api.netsuite.com/services/rest/record/v1/customer
    ?limit=10
    &offset=20
Accept: application/json

### A query
POST /services/rest/query/v1/suiteql?limit=10
Prefer: transient

{"q": "SELECT email, COUNT(*) AS count FROM transaction GROUP BY email"}

### Values only
let sample = {"a":{"b":[1,2.50,-3e2,{"c":null}]},"d":true,"":""}
