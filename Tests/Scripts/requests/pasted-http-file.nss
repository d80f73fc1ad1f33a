### A block of a `.http` file works as it is.
# @name get
GET /services/rest/record/v1/customer/1234 HTTP/1.1
Accept: application/json # not a comment
Accept-Language: en

###

POST /record/v1/customer
Content-Type: application/json

{
    "companyName": "Pasted \u00e9",
    "comments": null,
    "creditLimit": 12.50,
    "isInactive": false,
    "subsidiary": {"id": "1"}
}

### and is looked at
print status, response.request.text
# expect: 204 {"companyName":"Pasted é","comments":null,"creditLimit":12.50,"isInactive":false,"subsidiary":{"id":"1"}}
