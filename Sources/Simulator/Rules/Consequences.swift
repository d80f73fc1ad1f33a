import Decimals

/// What a record that is made, changed or removed means for others: accounts, what a transaction pays, what a
/// customer owes, how far an order has come, what is in stock.
extension RecordStore {
  mutating func carryOver(from before: Record?, to after: Record?, _ schema: RecordSchema) {
    if schema.type.name == "contact" { carryContact(from: before, to: after) }
    guard let rules = schema.rules as? TransactionRules else { return }
    post(before, after)
    owe(before, after, rules)
    pay(before, after, rules)
    advance(before, after, rules)
    if rules.kind.form == .shipment || rules.kind.form == .receipt { stock(before, after, rules) }
  }

  private mutating func post(_ before: Record?, _ after: Record?) {
    var changes: [String: BigDecimal] = [:]
    for posting in before?.postings ?? [] { changes[posting.account, default: .zero] += posting.amount.negated }
    for posting in after?.postings ?? [] { changes[posting.account, default: .zero] += posting.amount }
    for (id, change) in changes where !change.isZero {
      amend(id, in: .own("account")) { account in
        // What is owed and earned stands on the credit side, and is shown without its sign.
        let isCredit = Chart.isCredit(account.fields.id("acctType") ?? "")
        let balance = account.fields.amount("balance") + (isCredit ? change.negated : change)
        account.fields["balance"] = .amount(balance)
      }
    }
  }

  /// The balance of a customer or vendor is what is open of its transactions; beside it stands what is not billed yet.
  private mutating func owe(_ before: Record?, _ after: Record?, _ rules: TransactionRules) {
    guard let partner = rules.kind.partner else { return }
    for (record, isAdded) in [(before, false), (after, true)] {
      guard let record, let id = record.fields.id(partner.field) else { continue }
      let standing = standing(of: record, rules.type)
      let sums = [
        ("balance", rules.open(record, standing.settled)),
        ("unbilledOrders", rules.unbilled(record.fields, standing)),
      ]
      for (field, sum) in sums { add(isAdded ? sum : sum.negated, to: field, of: id) }
      addOverdue(record, rules, standing.settled, isAdded: isAdded)
    }
    if after == nil, let before { settle(before.id, to: nil) }
  }

  /// Adds to a sum of a customer or vendor; employees have none.
  mutating func add(_ amount: BigDecimal, to field: String, of partner: String) {
    guard !amount.isZero else { return }
    amend(partner, in: .entities) { entity in
      guard entity.fields[field] != nil else { return }
      entity.fields[field] = .amount(entity.fields.amount(field) + amount)
    }
  }

  private mutating func pay(_ before: Record?, _ after: Record?, _ rules: TransactionRules) {
    var changes: [String: BigDecimal] = [:]
    for (record, isAdded) in [(before, false), (after, true)] {
      for line in record.map(rules.applied) ?? [] {
        guard let id = line.fields.id("doc") else { continue }
        let amount = line.fields.amount("amount")
        changes[id, default: .zero] += isAdded ? amount : amount.negated
      }
    }
    for (id, change) in changes.sorted(by: { $0.key < $1.key }) where !change.isZero { settle(id, change) }
  }

  private mutating func settle(_ id: String, _ change: BigDecimal) {
    guard let (paid, schema) = record(id, in: .transactions), let rules = schema.rules as? TransactionRules else { return }
    let earlier = settled[paid.id] ?? .zero
    let sum = earlier + change
    addOverdue(paid, rules, earlier, isAdded: false)
    addOverdue(paid, rules, sum, isAdded: true)
    settle(paid.id, to: sum)
    amend(id, in: .transactions) { rules.status(&$0.fields, Standing(settled: sum)) }
    let difference = rules.open(paid, sum) - rules.open(paid, earlier)
    if let field = rules.kind.partner?.field, let partner = paid.fields.id(field) {
      add(difference, to: "balance", of: partner)
    }
  }

  private mutating func stock(_ before: Record?, _ after: Record?, _ rules: TransactionRules) {
    for (record, isAdded) in [(before, false), (after, true)] {
      guard let record, rules.isPosting(record.fields) else { continue }
      for line in record.fields.lines("item") {
        guard let id = line.fields.id("item") else { continue }
        let quantity = line.fields.amount("quantity")
        let change = isAdded == (rules.kind.form == .receipt) ? quantity : quantity.negated
        amend(id, in: .items) { item in
          guard item.fields.text("itemType") == "InvtPart" else { return }
          for name in ["quantityOnHand", "quantityAvailable"] {
            item.fields[name] = .amount(item.fields.amount(name) + change)
          }
        }
      }
    }
  }
}

extension TransactionRules {
  /// What of a transaction is to be paid by the customer or to the vendor; negative when they have something left.
  func open(_ record: Record, _ settled: BigDecimal) -> BigDecimal {
    guard isPosting(record.fields) else { return .zero }
    return switch type {
    case "invoice", "vendorBill": record.fields.amount("total") - settled
    case "creditMemo": record.fields.amount("unapplied").negated
    case "customerPayment", "vendorPayment": record.fields.amount("unapplied").negated
    default: .zero
    }
  }

  /// The lines by which a transaction pays others.
  func applied(of record: Record) -> [Line] { isPosting(record.fields) ? record.fields.lines("apply") : [] }
}
