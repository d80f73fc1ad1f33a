# exit: 4
# A token never leaves for a host that is not the account's own.
GET https://example.com/services/rest/record/v1/customer      # error: example.com
