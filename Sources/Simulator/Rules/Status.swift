import Decimals

extension TransactionRules {
  /// The status that follows from how far a transaction has come. `settled` is what of it is paid.
  func status(_ fields: inout Fields, _ settled: BigDecimal) {
    let total = fields.amount("total")
    switch type {
    case "salesOrder": fields["status"] = .choice(Self.salesOrderStatus(fields))
    case "purchaseOrder": fields["status"] = .choice(Self.purchaseOrderStatus(fields))
    case "invoice":
      fields["amountPaid"] = .amount(settled)
      fields["amountRemaining"] = .amount(total - settled)
      fields["status"] = .choice(total <= settled && !total.isZero ? "B" : "A")
    case "vendorBill":
      fields["status"] = .choice(total <= settled && !total.isZero ? "B" : "A")
    case "creditMemo":
      fields["amountRemaining"] = fields["unapplied"]
      fields["status"] = .choice(fields.amount("unapplied").isZero ? "B" : "A")
    case "returnAuthorization":
      fields["status"] = fields["orderStatus"]
    default: break
    }
  }

  /// The letters are documented; what they mean is general knowledge (netsuite.md 8).
  private static func salesOrderStatus(_ fields: Fields) -> String {
    let lines = fields.lines("item").map(\.fields)
    if fields.id("status") == "C" { return "C" }
    if lines.allSatisfy({ $0.isTrue("isClosed") }) { return "H" }
    let open = lines.filter { !$0.isTrue("isClosed") }
    if open.allSatisfy({ $0.amount("quantityBilled") >= $0.amount("quantity") }) { return "G" }
    if fields.id("orderStatus") == "A" { return "A" }
    let shipped = open.filter { !["Service", "NonInvtPart"].contains($0.text("itemType")) }
    let isBilled = open.contains { !$0.amount("quantityBilled").isZero }
    if shipped.allSatisfy({ $0.amount("quantityFulfilled") >= $0.amount("quantity") }) { return "F" }
    guard shipped.contains(where: { !$0.amount("quantityFulfilled").isZero }) else { return "B" }
    return isBilled ? "E" : "D"
  }

  private static func purchaseOrderStatus(_ fields: Fields) -> String {
    let lines = (fields.lines("item") + fields.lines("expense")).map(\.fields)
    if lines.allSatisfy({ $0.isTrue("isClosed") }) { return "H" }
    if fields.id("orderStatus") == "A" { return "A" }
    let open = fields.lines("item").map(\.fields).filter { !$0.isTrue("isClosed") }
    guard !open.isEmpty else { return "B" }
    if open.allSatisfy({ $0.amount("quantityBilled") >= $0.amount("quantity") }) { return "G" }
    if open.allSatisfy({ $0.amount("quantityReceived") >= $0.amount("quantity") }) { return "F" }
    guard open.contains(where: { !$0.amount("quantityReceived").isZero }) else { return "B" }
    return open.contains { !$0.amount("quantityBilled").isZero } ? "E" : "D"
  }
}
