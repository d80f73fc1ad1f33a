import Decimals

/// How a payment or credit memo pays other transactions: the lines of `apply`.
struct ApplyRules {
  let type: String
  let partner: TransactionKind.Partner?
  let store: RecordStore

  /// What is paid so: invoices by customers, bills to vendors.
  private var paidType: String { type == "vendorPayment" ? "vendorBill" : "invoice" }

  func addUp(_ record: inout Record, _ before: Record?) throws(Problem) {
    var lines = record.fields.lines("apply")
    // A line that is not ticked pays nothing.
    lines.removeAll { $0.fields["apply"] == .boolean(false) }
    var applied = BigDecimal.zero
    let sum = record.fields[amountField]?.decimal
    for index in lines.indices {
      try complete(&lines[index], index, record, before, upTo: sum.map { $0 - applied })
      applied += lines[index].fields.amount("amount")
    }
    record.fields["apply"] = .lines(lines)
    try total(&record.fields, applied)
  }

  private var amountField: String { type == "customerPayment" ? "payment" : "total" }

  /// Without an amount it pays what is due, as far as there is money left.
  private func complete(
    _ line: inout Line, _ index: Int, _ record: Record, _ before: Record?, upTo rest: BigDecimal?
  ) throws(Problem) {
    let place = "apply.items[\(index)].doc"
    guard let id = line.fields.id("doc") else { throw .missing(["Doc"]) }
    guard let (paid, schema) = store.record(id, in: .transactions), schema.type.name == paidType,
      let partner, paid.fields["entity"] == record.fields[partner.field]
    else { throw .badReference(id, "doc", at: place) }
    let total = paid.fields.amount("total")
    let own = (before?.fields.lines("apply") ?? []).filter { $0.fields.id("doc") == id }
    let due = own.reduce(total - (store.settled[paid.id] ?? .zero)) { $0 + $1.fields.amount("amount") }
    line.fields.fill("amount", .amount(rest.map { min($0, due) } ?? due))
    guard line.fields.amount("amount") <= due else { throw .tooMuch(line.fields.amount("amount"), due, paid) }
    line.fields["apply"] = .boolean(true)
    line.fields["due"] = .amount(due)
    line.fields["total"] = .amount(total)
    line.fields["refNum"] = paid.fields["tranId"]
    line.fields["applyDate"] = paid.fields["tranDate"]
    line.fields["type"] = .text(paidType == "invoice" ? "Invoice" : "Bill")
  }

  private func total(_ fields: inout Fields, _ applied: BigDecimal) throws(Problem) {
    fields.fill(amountField, .amount(applied))
    let amount = fields.amount(amountField)
    guard applied <= amount else { throw .overApplied }
    if type == "customerPayment" { fields["total"] = .amount(amount) }
    if type != "vendorPayment" { fields["applied"] = .amount(applied) }
    fields["unapplied"] = .amount(amount - applied)
  }
}

extension Problem {
  // Neither of these texts is in the facts.
  fileprivate static func tooMuch(_ amount: BigDecimal, _ due: BigDecimal, _ paid: Record) -> Problem {
    business("The amount \(amount.amountText) is more than the \(due.amountText) that transaction \(paid.id) is due.")
  }

  fileprivate static let overApplied = business("The total of the applied amounts is more than the payment.")
}
