import Decimals

/// What NetSuite does with transactions: numbers, what comes from the customer or vendor, sums, status, the books.
struct TransactionRules: RecordRules {
  /// The name of the type.
  let type: String
  let table: FieldTable
  let kind: TransactionKind

  var uniqueFields: [String] { [] }

  func missing(in fields: Fields) -> [String] {
    if let partner = kind.partner, fields[partner.field] == nil { return [partner.label] }
    return kind.form == .journal && fields["subsidiary"] == nil ? ["Subsidiary"] : []
  }

  func name(of record: Record) -> String {
    let label = Self.labels[type] ?? type
    return record.fields.text("tranId").map { "\(label) #\($0)" } ?? "\(label) #\(record.id)"
  }

  func complete(_ record: inout Record, in store: RecordStore) throws(Problem) {
    let present = store.tables[type.lowercased()]
    let before = present?.find(.id(record.id))
    if let before { try keepOrigin(of: &record, from: before, store) }
    let number = (present?.insertions ?? 0) + 1
    record.fields.fill("tranId", kind.prefix.map { .text("\($0)\(number)") })
    fill(&record.fields, "transactionNumber", .text("\(type.uppercased().prefix(4))\(number)"))
    try fillIn(&record.fields, before?.fields, store)
    try addUp(&record, before, store)
    let standing = before == nil ? Standing() : store.standing(of: record, type)
    try checkStanding(record.fields, standing)
    status(&record.fields, standing)
    record.postings = isPosting(record.fields) ? kind.postings(of: record.fields, store) : []
  }

  /// Without a number, which it is given when it is saved, and with as many lines as there are.
  func prefill(_ record: inout Record, in store: RecordStore) throws(Problem) {
    try fillIn(&record.fields, nil, store)
    let hasLines = kind.lines.contains { !record.fields.lines($0).isEmpty }
    if hasLines || kind.lines.isEmpty, kind.form != .journal { try addUp(&record, nil, store) }
    status(&record.fields, Standing())
  }

  /// What does not depend on the lines.
  private func fillIn(_ fields: inout Fields, _ before: Fields?, _ store: RecordStore) throws(Problem) {
    try takeFromPartner(&fields, store)
    agreeOnApproval(&fields, before)
    for (name, value) in kind.defaults { fill(&fields, name, value) }
    fill(&fields, "subsidiary", .reference("1"))
    fill(&fields, "tranDate", .text(store.now.day.text))
    if let period = store.period(of: fields) { fill(&fields, "postingPeriod", .reference(period)) }
    if let (field, id) = kind.account { fill(&fields, field, .reference(id)) }
  }

  /// Only where the type has such a field.
  private func fill(_ fields: inout Fields, _ name: String, _ value: @autoclosure () -> Value?) {
    if fields[name] == nil, table.kind(of: name) != nil { fields[name] = value() }
  }

  private func takeFromPartner(_ fields: inout Fields, _ store: RecordStore) throws(Problem) {
    var source = Fields()
    if let partner = kind.partner, let id = fields.id(partner.field) {
      guard let found = store.record(id, in: .entities), partner.types.contains(found.schema.type.name) else {
        throw .badReference(id, partner.field)
      }
      source = found.record.fields
    }
    for name in ["subsidiary", "currency", "terms", "salesRep"] { fill(&fields, name, source[name]) }
    fill(&fields, "currency", .reference("1"))
    let rate = fields.id("currency").flatMap { store.record($0, in: .own("currency")) }?.record.fields["exchangeRate"]
    fill(&fields, "exchangeRate", rate ?? .number("1.0"))
    let terms = fields.id("terms").flatMap { store.record($0, in: .own("term")) }
    guard kind.account != nil, let days = terms?.record.fields["daysUntilNetDue"]?.decimal?.int64 else { return }
    let day = fields.text("tranDate").flatMap(Day.init(iso:)) ?? store.now.day
    fill(&fields, "dueDate", .text(Day(number: day.number + Int(clamping: min(max(days, 0), 10_000))).text))
  }

  private func addUp(_ record: inout Record, _ before: Record?, _ store: RecordStore) throws(Problem) {
    switch kind.form {
    case .sale, .purchase, .shipment, .receipt:
      try LineRules(kind: kind, table: table, store: store).addUp(&record.fields, before?.fields)
      try OrderLinks(rules: self, store: store).check(record, before)
    case .journal: try Self.balance(&record.fields)
    case .payment: break
    }
    // A credit memo is a sale the wrong way round, and pays like a payment.
    if kind.form == .payment || type == "creditMemo" {
      let own = before.map(applied) ?? []
      try ApplyRules(type: type, partner: kind.partner, store: store, own: own).addUp(&record)
    }
  }

  private static func balance(_ fields: inout Fields) throws(Problem) {
    let lines = fields.lines("line")
    guard !lines.isEmpty else { throw .noLines }
    guard lines.allSatisfy({ $0.fields["account"] != nil }) else { throw .missing(["Account"]) }
    let difference = lines.reduce(BigDecimal.zero) { $0 + $1.fields.amount("debit") - $1.fields.amount("credit") }
    guard difference.isZero else { throw .unbalanced }
  }

  private static let labels = [
    "salesOrder": "Sales Order", "estimate": "Estimate", "opportunity": "Opportunity",
    "returnAuthorization": "Return Authorization", "invoice": "Invoice", "cashSale": "Cash Sale",
    "creditMemo": "Credit Memo", "customerPayment": "Payment", "itemFulfillment": "Item Fulfillment",
    "purchaseOrder": "Purchase Order", "itemReceipt": "Item Receipt", "vendorBill": "Bill",
    "vendorPayment": "Bill Payment", "expenseReport": "Expense Report", "journalEntry": "Journal",
  ]
}

extension Problem {
  static let noLines = business("You must enter at least one line item for this transaction.")

  /// From general knowledge, not from the facts.
  fileprivate static let unbalanced = business("The amounts in a journal entry must balance.")

  static func badReference(_ value: String, _ field: String, at place: Place? = nil) -> Problem {
    Problem(400, [.badReference(value, field, at: place ?? .path(field))])
  }
}
