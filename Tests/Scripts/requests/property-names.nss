# nss asks NetSuite to refuse unknown names unless the script says otherwise, and shows what it did not know.
PATCH record/v1/customer/1234 { companyNam: "x" }
print status, response.error.path, response.request.headers["X-NetSuite-PropertyNameValidation"]   # expect: 400 companyNam Error
PATCH record/v1/customer/1234              # warning: NetSuite did not know everything in the request
X-NetSuite-PropertyNameValidation: Warning

{ companyNam: "x" }
print status                               # expect: 204
PATCH record/v1/customer/1234 { companyNam: "x" } with headers: { "x-netsuite-propertynamevalidation": "Ignore" }
print status, response.request.headers["X-NetSuite-PropertyNameValidation"]   # expect: 204 Ignore
