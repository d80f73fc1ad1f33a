# A response has a shape too; looking at its status so is looking at it.
GET record/v1/customer/101
assert response matches { status: 200, ok: true, body: { companyName: string, id: "101" } }
GET record/v1/customer/99999999
assert response matches { status: 404, error: { code: "NONEXISTENT_ID" } }
print response matches { status: 200 | 204 }     # expect: false
