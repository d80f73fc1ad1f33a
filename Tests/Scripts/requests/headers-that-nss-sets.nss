# A header that nss sets itself, or that is named like an option, is found in the script.
GET record/v1/customer/1
Authorization: Bearer x                    # error: `Authorization` is no header to set
host: example.com                          # error: `host` is no header to set
Content-Length: 5                          # error: `Content-Length` is no header to set
retry: 5                                   # error: `retry` is no header to set
Timeout: 5s                                # error: `Timeout` is no header to set
idempotencyKey: x                          # error: `idempotencyKey` is no header to set
GET record/v1/customer/1 with headers: { "HOST": "x" }   # error: no header to set
