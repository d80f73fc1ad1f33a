# A response is no value, its fields are.
# exit: 4
GET record/v1/customer/107
let r = response
SELECT id FROM customer WHERE id = {{r}}; # error: this is a response
