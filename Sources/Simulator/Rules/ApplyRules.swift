import Decimals

/// How a payment or credit memo pays other transactions: the lines of `apply`.
struct ApplyRules {
  let type: String
  let partner: TransactionKind.Partner?
  let store: RecordStore
  /// What it pays already, before a change.
  let own: [Line]

  /// What is paid so: invoices by customers, bills to vendors.
  private var paidType: String { type == "vendorPayment" ? "vendorBill" : "invoice" }

  func addUp(_ record: inout Record) throws(Problem) {
    let sum = record.fields[amountField]?.decimal
    if let sum, sum.isNegative { throw .negative(amountField, at: .path(amountField)) }
    var lines: [Line] = []
    var applied = BigDecimal.zero
    for (index, line) in record.fields.lines("apply").enumerated() {
      // A line that is not ticked, or has nothing left to pay with, pays nothing.
      if line.fields["apply"] == .boolean(false) { continue }
      var line = line
      try complete(&line, at: index, record, lines, upTo: sum.map { $0 - applied })
      applied += line.fields.amount("amount")
      if !line.fields.amount("amount").isZero { lines.append(line) }
    }
    record.fields["apply"] = .lines(lines)
    try total(&record.fields, applied)
  }

  private var amountField: String { type == "customerPayment" ? "payment" : "total" }

  /// Without an amount it pays what is due, as far as there is money left. `others` are the lines before it.
  private func complete(
    _ line: inout Line, at index: Int, _ record: Record, _ others: [Line], upTo rest: BigDecimal?
  ) throws(Problem) {
    func place(_ field: String) -> Problem.Place { .line("apply", index: index, id: line.id, field) }
    guard let id = line.fields.id("doc") else { throw .missing(["Doc"], at: place("doc")) }
    guard let (paid, schema) = store.record(id, in: .transactions), schema.type.name == paidType,
      let rules = schema.rules as? TransactionRules, rules.isPosting(paid.fields),
      let partner, paid.fields["entity"] == record.fields[partner.field]
    else { throw .badReference(id, "doc", at: place("doc")) }
    func amount(_ lines: [Line]) -> BigDecimal {
      lines.reduce(.zero) { $1.fields.id("doc") == id ? $0 + $1.fields.amount("amount") : $0 }
    }
    let total = paid.fields.amount("total")
    let due = total - (store.settled[paid.id] ?? .zero) + amount(own) - amount(others)
    line.fields.fill("amount", .amount(rest.map { max(.zero, min($0, due)) } ?? due))
    let sum = line.fields.amount("amount")
    guard !sum.isNegative else { throw .negative("amount", at: place("amount")) }
    guard sum <= due else { throw .tooMuch(sum, due, paid, at: place("amount")) }
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
  // None of these texts is in the facts.
  fileprivate static func tooMuch(_ amount: BigDecimal, _ due: BigDecimal, _ paid: Record, at place: Place) -> Problem {
    let text = "The amount \(amount.amountText) is more than the \(due.amountText) that transaction \(paid.id) is due."
    return business(text, at: place)
  }

  fileprivate static func negative(_ field: String, at place: Place) -> Problem {
    business("The field \(field) cannot be negative.", at: place)
  }

  fileprivate static let overApplied = business("The total of the applied amounts is more than the payment.")
}
