# `{{x}}` stands where an operand may, so that a template pastes.
let id = 1
let name = "Pasted & Sons"
POST record/v1/customer
Content-Type: application/json

{
  "companyName": "{{name}}",
  "subsidiary": { "id": {{id}} },
  "creditLimit": {{ 10.50 * 2 }}
}
print status, response.request.text        # expect: 204 {"companyName":"Pasted & Sons","subsidiary":{"id":1},"creditLimit":21.00}
print {{id}} + 1, [{{name}}]               # expect: 2 ["Pasted & Sons"]
