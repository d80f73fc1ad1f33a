import Decimals

extension TransactionRules {
  /// The status that follows from how far a transaction has come.
  func status(_ fields: inout Fields, _ standing: Standing) {
    let letter: String?
    switch type {
    case "salesOrder": letter = Self.orderStatus(fields, standing, moved: "quantityFulfilled")
    case "purchaseOrder", "returnAuthorization": letter = Self.orderStatus(fields, standing, moved: "quantityReceived")
    case "invoice":
      fields["amountPaid"] = .amount(standing.settled)
      fields["amountRemaining"] = .amount(fields.amount("total") - standing.settled)
      letter = Self.billStatus(fields, standing.settled)
    case "vendorBill": letter = Self.billStatus(fields, standing.settled)
    case "creditMemo":
      fields["amountRemaining"] = fields["unapplied"]
      letter = fields.amount("unapplied").isZero ? "B" : "A"
    case "cashSale", "customerPayment": letter = fields.id("account") == Accounts.undeposited ? "B" : "C"
    case "itemFulfillment": letter = fields.id("shipStatus")
    case "estimate": letter = Self.estimateStatus(fields, standing.became)
    case "opportunity": letter = Self.opportunityStatus(fields, standing.became)
    case "expenseReport": letter = Self.expenseStatus(fields)
    case "vendorPayment": letter = "A"
    default: letter = nil
    }
    if let letter { fields["status"] = .choice(letter) }
  }

  /// The letters are documented; what they mean is general knowledge (netsuite.md 8). `moved` is the field that counts
  /// what was sent or has arrived.
  private static func orderStatus(_ fields: Fields, _ standing: Standing, moved: String) -> String {
    let (items, expenses) = (fields.lines("item"), fields.lines("expense"))
    let order = fields.id("orderStatus") ?? "B"
    if order == "C" { return "C" }
    let lines = items + expenses
    if !lines.isEmpty, lines.allSatisfy({ $0.fields.isTrue("isClosed") }) { return "H" }
    if order == "A" || order == "P" { return order }
    let open = items.map(\.fields).filter { !$0.isTrue("isClosed") }
    let goods = open.filter { !isNeverMoved($0) }
    let isBilled = open.allSatisfy { $0.amount("quantityBilled") >= $0.amount("quantity") }
      && expenses.allSatisfy { line in
        line.fields.isTrue("isClosed") || (standing.billed[line.id] ?? .zero) >= line.fields.amount("amount")
      }
    if goods.allSatisfy({ $0.amount(moved) >= $0.amount("quantity") }) { return isBilled ? "G" : "F" }
    guard goods.contains(where: { !$0.amount(moved).isZero }) else { return "B" }
    // Of what has moved, something waits to be billed.
    return goods.contains { $0.amount("quantityBilled") < $0.amount(moved) } ? "E" : "D"
  }

  /// Whether an item is done with when it is billed: it is neither sent nor received.
  static func isNeverMoved(_ line: Fields) -> Bool { ["Service", "NonInvtPart"].contains(line.text("itemType")) }

  private static func billStatus(_ fields: Fields, _ settled: BigDecimal) -> String {
    switch fields.id("approvalStatus") {
    case "1": "D"
    case "3": "E"
    default: fields.amount("total") <= settled ? "B" : "A"
    }
  }

  /// What was closed, or has lapsed, stays so until it is opened again, or something is made of it.
  private static func estimateStatus(_ fields: Fields, _ became: Set<String>) -> String {
    if !became.isEmpty { return "B" }
    let status = fields.id("status") ?? "A"
    return ["C", "V", "X"].contains(status) ? status : "A"
  }

  private static func opportunityStatus(_ fields: Fields, _ became: Set<String>) -> String {
    if !became.isDisjoint(with: ["salesOrder", "invoice", "cashSale"]) { return "C" }
    if fields.id("status") == "D" { return "D" }
    return became.contains("estimate") ? "B" : "A"
  }

  /// An employee completes it, a supervisor and the accountants approve it.
  private static func expenseStatus(_ fields: Fields) -> String {
    let isSupervised = fields.isTrue("supervisorapproval")
    if fields.id("approvalStatus") == "3" { return isSupervised ? "E" : "D" }
    if fields.isTrue("accountingapproval") { return "F" }
    return isSupervised ? "C" : fields.isTrue("complete") ? "B" : "A"
  }
}
