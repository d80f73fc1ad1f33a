# exit: 4
let value = "a\r\nX-Other: b"
GET record/v1/customer?limit=1
X-Test: {{value}}
