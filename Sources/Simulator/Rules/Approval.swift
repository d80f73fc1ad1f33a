/// What an approval decides: whether a transaction is in the books, and whether something can be made of it.
extension TransactionRules {
  /// Whether a transaction is in the books; one that waits for somebody's approval, or for a truck, is not.
  func isPosting(_ fields: Fields) -> Bool {
    switch type {
    case "expenseReport": fields.isTrue("accountingapproval") && fields.id("approvalStatus") != "3"
    case "itemFulfillment": fields.id("shipStatus") == "C"
    default: !["1", "3"].contains(fields.id("approvalStatus") ?? "")
    }
  }

  /// Two fields say whether a purchase order or journal is approved: the one that a request changes decides.
  func agreeOnApproval(_ fields: inout Fields, _ before: Fields?) {
    let isChanged = fields["approvalStatus"] != nil && fields["approvalStatus"] != before?["approvalStatus"]
    switch type {
    case "purchaseOrder":
      if isChanged, fields["orderStatus"] == before?["orderStatus"] {
        let letters = ["1": "A", "3": "C"]
        fields["orderStatus"] = .choice(letters[fields.id("approvalStatus") ?? ""] ?? "B")
      }
      let order = fields.id("orderStatus") ?? "B"
      fields["orderStatus"] = .choice(["A", "C", "P"].contains(order) ? order : "B")
      fields["approvalStatus"] = .choice(order == "C" ? "3" : ["A", "P"].contains(order) ? "1" : "2")
    case "journalEntry":
      if !isChanged, let approved = fields["approved"], approved != before?["approved"] {
        fields["approvalStatus"] = .choice(approved == .boolean(true) ? "2" : "1")
      }
      fields.fill("approvalStatus", .choice("2"))
      fields["approved"] = .boolean(fields.id("approvalStatus") == "2")
    default: break
    }
  }
}
