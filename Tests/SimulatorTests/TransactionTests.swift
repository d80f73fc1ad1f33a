import Decimals
import HTTP
import JSON
import RecordTypes
import Testing

@testable import Simulator

/// Orders, invoices, payments and journals that a client makes.
struct TransactionTests {
  private func make(_ user: TestUser, _ type: String, _ body: String) throws -> String {
    let response = user.send("POST", type, body)
    guard response.status == 204, let location = response.headers["Location"] else {
      throw TestAccount.Refused(response: response)
    }
    return location.split(separator: "/").suffix(2).joined(separator: "/")
  }

  private func order(_ user: TestUser, status: String = "B") throws -> String {
    let items = #"[{"item":{"id":98},"quantity":2},{"item":{"id":61},"quantity":1,"rate":10.05}]"#
    return try make(
      user, "salesOrder", #"{"entity":{"id":"110"},"orderStatus":"\#(status)","item":{"items":\#(items)}}"#)
  }

  /// The shape of the example in netsuite.md 8.
  @Test func everyActionOfTheFactsCanBeCarriedOut() {
    for type in RecordTypes.all {
      #expect(RecordAction.all(of: type.name).map(\.rawValue) == RecordTypes.actions(of: type.name))
    }
  }

  @Test func anOrderHasTheShapeOfTheExample() throws {
    let order = try TestUser().get("salesOrder/18?expandSubResources=true")
    #expect(order?["tranId"] == "SO1" && order?["total"] == .number("39.95") && order?["subtotal"] == .number("39.95"))
    #expect(order?["entity"]?["id"] == "107" && order?["entity"]?["refName"] == "C-107 Glenrock Hospital")
    #expect(order?["orderStatus"] == ["id": "A", "refName": "Pending Approval"])
    #expect(order?["status"] == ["id": "A", "refName": "Pending Approval"])
    let line = order?["item"]?["items"]?[0]
    let root = "https://127.0.0.1/services/rest/record/v1"
    #expect(line?["links"] == [["rel": "self", "href": .string("\(root)/salesOrder/18/item/1")]])
    #expect(line?["item"] == [
      "links": [["rel": "self", "href": .string("\(root)/inventoryItem/98")]], "id": "98", "refName": "Widget",
    ])
    #expect(line?["rate"] == .number("39.95") && line?["amount"] == .number("39.95") && line?["line"] == 1)
    #expect(line?["price"]?["refName"] == "Base Price" && line?["itemType"]?["id"] == "InvtPart")
    #expect(line?["isClosed"] == false && line?["quantityBilled"] == .number("0.0"))
  }

  @Test func anOrderAddsUpAndTakesFromItsCustomer() throws {
    let user = try TestUser()
    let made = user.get(try order(user))
    #expect(made?["subtotal"] == .number("89.95") && made?["total"] == .number("89.95"))
    #expect(made?["subsidiary"]?["id"] == "1" && made?["currency"]?["refName"] == "USD")
    #expect(made?["terms"]?["refName"] == "Net 30" && made?["tranDate"] == "2026-11-24")
    #expect(made?["status"]?["refName"] == "Pending Fulfillment" && made?["tranId"] == "SO301")
  }

  @Test func aChangedLineIsPricedAgain() throws {
    let user = try TestUser()
    let path = try order(user)
    _ = user.send("PATCH", path, #"{"item":{"items":[{"line":1,"quantity":3}]}}"#)
    #expect(user.get("\(path)/item/1")?["amount"] == .number("119.85"))
    _ = user.send("PATCH", path, #"{"item":{"items":[{"line":1,"amount":100}]}}"#)
    #expect(user.get("\(path)/item/1")?["rate"] == .number("33.33333333"))
    _ = user.send("PATCH", path, #"{"item":{"items":[{"item":"98"}]}}"#)
    #expect(user.get(path)?["total"] == .number("150.0"))
    _ = user.send("PATCH", "\(path)?replace=item", #"{"item":{"items":[{"line":2}]}}"#)
    #expect(user.get(path)?["total"] == .number("10.05"))
    let closed = user.send("PATCH", path, #"{"item":{"items":[{"line":2,"isClosed":true}]}}"#)
    #expect(closed.status == 204 && user.get(path)?["status"]?["refName"] == "Closed")
  }

  @Test(arguments: [
    ("salesOrder", #"{"item":{"items":[{"item":"98"}]}}"#, "Please enter value(s) for: Customer."),
    ("salesOrder", #"{"entity":"110"}"#, "You must enter at least one line item for this transaction."),
    ("salesOrder", #"{"entity":"110","item":{"items":[{"quantity":1}]}}"#, "Please enter value(s) for: Item."),
    ("journalEntry", #"{"subsidiary":"1","line":{"items":[{"account":"1","debit":5}]}}"#,
      "The amounts in a journal entry must balance."),
    ("journalEntry", #"{"subsidiary":"1","line":{"items":[{"debit":5}]}}"#, "Please enter value(s) for: Account."),
    ("customerPayment", #"{"customer":"110","payment":1,"apply":{"items":[{"amount":1}]}}"#,
      "Please enter value(s) for: Doc."),
  ])
  func whatIsIncompleteIsRefused(type: String, body: String, detail: String) throws {
    let response = try TestUser().send("POST", type, body)
    #expect(response.status == 400 && response.code == "USER_ERROR")
    #expect(response.text == "Error while accessing a resource. \(detail)")
  }

  @Test(arguments: [
    ("salesOrder", #"{"entity":"301","item":{"items":[{"item":"98"}]}}"#, "entity", "301"),
    ("purchaseOrder", #"{"entity":"110","item":{"items":[{"item":"98"}]}}"#, "entity", "110"),
    ("salesOrder", #"{"entity":"110","item":{"items":[{"item":"9999"}]}}"#, "item.items[0].item", "9999"),
    ("customerPayment", #"{"customer":"121","apply":{"items":[{"doc":"18"}]}}"#, "apply.items[0].doc", "18"),
  ])
  func whatIsOfAnotherKindCannotBeReferredTo(type: String, body: String, path: String, value: String) throws {
    let response = try TestUser().send("POST", type, body)
    #expect(response.status == 400 && response.code == "INVALID_CONTENT")
    #expect(response.detail?["o:errorPath"] == .string(path))
    #expect(response.text?.contains("Invalid Field Value \(value) for the following field:") == true)
  }

  @Test func anOrderBecomesAnInvoiceThatIsPaid() throws {
    let user = try TestUser()
    let before = user.get("customer/110")?["balance"]?.decimal
    let path = try order(user)
    let sent = user.send("POST", "\(path)/!transform/itemFulfillment", "{}")
    #expect(sent.status == 204)
    #expect(user.get(path)?["status"]?["refName"] == "Pending Billing")
    let billed = user.send("POST", "\(path)/!transform/invoice")
    let invoice = try #require(billed.headers["Location"]).split(separator: "/").suffix(2).joined(separator: "/")
    #expect(user.get(path)?["status"]?["refName"] == "Billed")
    let made = user.get(invoice)
    #expect(made?["total"] == .number("89.95") && made?["amountRemaining"] == .number("89.95"))
    #expect(made?["dueDate"] == "2026-12-24" && made?["status"]?["refName"] == "Open")
    #expect(made?["createdFrom"]?["links"]?[0]?["href"]?.string?.hasSuffix(path) == true)
    #expect(user.get("customer/110")?["balance"]?.decimal == (before ?? .zero) + .init(8995 as Int64).hundredth)
    #expect(user.send("POST", "\(path)/!transform/invoice").code == "USER_ERROR")
    let paid = user.send("POST", "\(invoice)/!transform/customerPayment", #"{"payment":50}"#)
    #expect(paid.status == 204)
    #expect(user.get(invoice)?["amountRemaining"] == .number("39.95"))
    let payment = try #require(paid.headers["Location"]).split(separator: "/").suffix(2).joined(separator: "/")
    #expect(user.get("\(payment)/apply/1")?["amount"] == .number("50.0"))
    #expect(user.send("DELETE", payment).status == 204)
    #expect(user.get(invoice)?["amountRemaining"] == .number("89.95"))
    _ = user.send("DELETE", invoice)
    #expect(user.get("customer/110")?["balance"]?.decimal == before)
    #expect(user.get(path)?["status"]?["refName"] == "Pending Billing")
  }

  @Test func aTransformTakesABodyAndHasItsRules() throws {
    let user = try TestUser()
    let path = try order(user)
    let body = #"{"memo":"part","item":{"items":[{"orderLine":1,"quantity":1},{"orderLine":2,"itemReceive":false}]}}"#
    let sent = user.send("POST", "\(path)/!transform/itemFulfillment", body)
    let shipment = try #require(sent.headers["Location"]).split(separator: "/").suffix(2).joined(separator: "/")
    #expect(user.get(shipment)?["memo"] == "part" && user.get("\(shipment)/item")?["totalResults"] == 1)
    #expect(user.get(path)?["status"]?["refName"] == "Pending Billing/Partially Fulfilled")
    let pending = try order(user, status: "A")
    #expect(user.send("POST", "\(pending)/!transform/invoice").code == "USER_ERROR")
    #expect(user.send("POST", "\(path)/!transform/vendorBill").code == "USER_ERROR")
    #expect(user.send("POST", "\(path)/!transform/nothing").status == 404)
    #expect(user.send("POST", "salesOrder/9999/!transform/invoice").status == 404)
    #expect(user.send("GET", "\(path)/!transform/invoice").status == 405 || user.send("GET", "\(path)/!transform/invoice").status == 404)
  }

  @Test func aPaymentCannotPayMoreThanIsDue() throws {
    let user = try TestUser()
    let invoice = try make(user, "invoice", #"{"entity":"121","item":{"items":[{"item":"98"}]}}"#)
    let id = invoice.split(separator: "/")[1]
    let lines = #"{"items":[{"doc":{"id":"\#(id)"},"amount":40}]}"#
    let refused = user.send("POST", "customerPayment", #"{"customer":"121","payment":40,"apply":\#(lines)}"#)
    #expect(refused.status == 400 && refused.code == "USER_ERROR")
    let payment = try make(user, "customerPayment", #"{"customer":"121","payment":100,"apply":{"items":[{"doc":"\#(id)"}]}}"#)
    #expect(user.get(payment)?["applied"] == .number("39.95") && user.get(payment)?["unapplied"] == .number("60.05"))
    #expect(user.get(invoice)?["status"]?["refName"] == "Paid In Full")
  }

  /// The deepest path of NetSuite's help.
  @Test func whatIsWithinALineHasAURL() throws {
    let user = try TestUser()
    let detail = #"{"quantity":2,"inventoryAssignment":{"items":[{"internalId":1,"quantity":2,"packCarton":"7"}]}}"#
    let path = try make(
      user, "salesOrder", #"{"entity":"110","item":{"items":[{"item":"98","quantity":2,"inventoryDetail":\#(detail)}]}}"#)
    #expect(user.get("\(path)/item/1/inventoryDetail")?["quantity"] == 2)
    #expect(user.get("\(path)/item/1/inventoryDetail/inventoryAssignment")?["totalResults"] == 1)
    #expect(user.get("\(path)/item/1/inventoryDetail/inventoryAssignment/1")?["packCarton"] == "7")
    #expect(user.send("GET", "\(path)/item/1/inventoryDetail/inventoryAssignment/2").status == 404)
  }

  @Test func anIDOfAnotherTransactionIsOfTheWrongType() throws {
    let response = try TestUser().send("GET", "invoice/18")
    #expect(response.status == 400 && response.code == "USER_ERROR")
    #expect(response.text == "Error while accessing a resource. Transaction type specified is incorrect.")
  }

  @Test func theFieldsNetSuiteKeepsAreNotSet() throws {
    let user = try TestUser()
    #expect(user.send("PATCH", "customer/1234", #"{"balance":1,"overdueBalance":1}"#).status == 204)
    #expect(user.get("customer/1234")?["balance"] == .number("1234.56"))
    let path = try order(user)
    _ = user.send("PATCH", path, #"{"total":1,"status":"G"}"#)
    #expect(user.get(path)?["total"] == .number("89.95"))
  }

  @Test func accountsFollowJournals() throws {
    let user = try TestUser()
    func rent() -> JSONValue? { user.get("account/40")?["balance"] }
    let before = try #require(rent()?.decimal)
    let lines = #"[{"account":"40","debit":12.34},{"account":"1","credit":12.34}]"#
    let path = try make(user, "journalEntry", #"{"subsidiary":"1","line":{"items":\#(lines)}}"#)
    #expect(rent()?.decimal == before + .init(1234 as Int64).hundredth)
    _ = user.send("DELETE", path)
    #expect(rent()?.decimal == before)
  }

  @Test func aReferenceMayLeadToAnotherTypeOfItsFamily() throws {
    let user = try TestUser()
    _ = user.send("PATCH", "customer/1234", #"{"salesRep":{"id":"12"}}"#)
    let rep = user.get("customer/1234")?["salesRep"]
    #expect(rep?["refName"] == "Theo Okafor")
    #expect(rep?["links"]?[0]?["href"] == "https://127.0.0.1/services/rest/record/v1/employee/12")
    #expect(user.get("customer/1234/salesRep")?["lastName"] == "Okafor")
  }
}
