# A list as the body is written a hundred records at a time, and each record has a result, in their order.
let rows = (1..203).map(i => ({ companyName: "Batch {{i}}", externalId: "B-{{i}}", subsidiary: { id: 1 } }))
let made = POST record/v1/customer rows
print made.status, made.body.length, made.body.unique(r => r.status)[*].status   # expect: 200 203 [204]
GET record/v1/customer/{{made.body[202].id}}
print body.companyName, body.externalId                     # expect: Batch 203 B-203

# PATCH finds its records by either id, PUT by the external one.
PATCH record/v1/customer [{ id: made.body[0].id, phone: "555-0101" }, { externalId: "B-2", phone: "555-0102" }]
print status, body[*].status                                # expect: 200 [204,204]
PUT record/v1/customer [{ externalId: "B-3", phone: "555-0103" }]
print body[0].id == made.body[2].id, body[0].location endsWith made.body[2].id, body[0].error   # expect: true true null
GET record/v1/customer/eid:B-2
print body.phone                                            # expect: 555-0102
