# The catalog of types, a type's JSON Schema and OpenAPI.
GET record/v1/metadata-catalog?select=customer,salesOrder
print body.items[*].name                                             # expect: ["customer","salesOrder"]
GET record/v1/metadata-catalog/customer
  Accept: application/schema+json
print body.properties.companyName.type, body.properties.startDate.format      # expect: string date
GET record/v1/metadata-catalog?select=invoice
  Accept: application/swagger+json
print body.openapi, body.components.schemas.keys()                   # expect: 3.0.1 ["invoice","nsError"]
