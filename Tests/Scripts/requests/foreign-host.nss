# exit: 4
GET https://example.com/services/rest/record/v1/customer/1   # error: is not the account's own host
