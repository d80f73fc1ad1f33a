# What a customer should have paid by now, and what of its orders is not billed yet.
fn sums(id) {
  let c = (GET record/v1/customer/{{id}}).body
  return [c.balance, c.overdueBalance, c.unbilledOrders]
}
let id = (POST record/v1/customer { companyName: "Late", subsidiary: { id: 1 }, terms: { id: 2 } }).id
print sums(id)                                                       # expect: [0.0,0.0,0.0]
let day = (today() - 45d).format("yyyy-MM-dd")
POST record/v1/salesOrder { entity: { id: id }, item: { items: [{ item: { id: 61 }, quantity: 3, rate: 10 }] } }
let order = response.id
print sums(id)                                                       # expect: [0.0,0.0,0.0]
PATCH record/v1/salesOrder/{{order}} { orderStatus: "B" }
print sums(id)                                                       # expect: [0.0,0.0,30.0]
POST record/v1/salesOrder/{{order}}/!transform/invoice { tranDate: day, item: { items: [{ orderLine: 1, quantity: 1 }] } }
let invoice = response.id
print sums(id)                                                       # expect: [10.0,10.0,20.0]
# Due from today on is not late.
PATCH record/v1/invoice/{{invoice}} { dueDate: today().format("yyyy-MM-dd") }
print sums(id)                                                       # expect: [10.0,0.0,20.0]
PATCH record/v1/invoice/{{invoice}} { dueDate: day }
POST record/v1/invoice/{{invoice}}/!transform/customerPayment { payment: 4 }
let payment = response.id
print sums(id)                                                       # expect: [6.0,6.0,20.0]
DELETE record/v1/customerPayment/{{payment}}
print sums(id)                                                       # expect: [10.0,10.0,20.0]
GET record/v1/customer
  ?q=overdueBalance EQUAL 10
print body.items[*].id contains id                                   # expect: true
PATCH record/v1/salesOrder/{{order}} { item: { items: [{ line: 1, isClosed: true }] } }
print sums(id)                                                       # expect: [10.0,10.0,0.0]
DELETE record/v1/invoice/{{invoice}}
DELETE record/v1/salesOrder/{{order}}
print sums(id)                                                       # expect: [0.0,0.0,0.0]
# Those who are there from the start too, whether or not the year's trade was looked at.
print sums(113)                                                      # expect: [120455.63,120455.63,0.0]
