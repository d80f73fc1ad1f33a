let entries = { companyName: "Acme Incorporated Limited", subsidiary: { id: 1, name: "Parent" }, email: "someone@example.com", phone: "1" }
let numbers = [1000001, 1000002, -1000003, 1000004, 1000005, 1000006, 1000007, 1000008, 1000009, 1000010, 1000011, 1000012, 1000013, 1000014]
let names = ["Hartwell & Sons, Incorporated", upper("Northwind Traders"), "Contoso Limited", "Fabrikam, Incorporated", "Adventure Works"]
let called = someFunction("a rather long first argument", "a rather long second argument", "a rather long third argument", last)
let hugged = someFunction("a rather long first argument", { companyName: "Acme Incorporated", email: "someone@example.com", id: 1 })
POST record/v1/customer { companyName: "Acme Incorporated Limited", subsidiary: { id: 1 }, email: "someone@example.com", memo: "none" }
for customer in customers { PATCH record/v1/customer/{{customer.id}} { email: "someone@example.com", phone: "0123456789", x: 1 } }
fn withManyParameters(theFirstParameter, theSecondParameter, theThirdParameter = 3, theFourthParameter = 4, theFifthParameter) { }
let picked = customers.filter(customer => customer.balance > 1000 and customer.email is not empty).map(customer => customer.companyName)
let nested = { first: { companyName: "Acme Incorporated Limited", subsidiary: { id: 1, name: "Parent Company of them all" }, email: "someone@example.com", phone: "0123456" } }
assert body matches { id: string, companyName: "Acme Incorporated Limited", subsidiary: { id: "1" }, email: ~ '@example', balance: > 0 }
print "a string is never broken, however long it is: it would not be the same one, and nothing else in this line could be shorter"
let line = { a: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", b: 2, c: [1, 2, 3], d: x.y }  # 120 columns, as many as a line has
let line = { a: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", b: 2, c: [1, 2, 3], d: x.y }  # one more
