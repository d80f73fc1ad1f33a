import Decimals

/// What a record that is made, changed or removed means for others: accounts, what a transaction pays, what a
/// customer owes, how far an order has come, what is in stock.
extension RecordStore {
  mutating func carryOver(from before: Record?, to after: Record?, _ schema: RecordSchema) {
    if schema.type.name == "contact" { carryContact(from: before, to: after) }
    guard let rules = schema.rules as? TransactionRules else { return }
    post(before, after)
    owe(before, after, rules)
    pay(before, after)
    if let progress = rules.kind.progress { advance(before, after, progress) }
    stock(before, after, rules.kind.form)
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

  /// The balance of a customer or vendor is what is open of its transactions.
  private mutating func owe(_ before: Record?, _ after: Record?, _ rules: TransactionRules) {
    guard let partner = rules.kind.partner else { return }
    for (record, isAdded) in [(before, false), (after, true)] {
      guard let record, let id = record.fields.id(partner.field) else { continue }
      let open = rules.open(record, settled[record.id] ?? .zero)
      owe(id, isAdded ? open : open.negated)
    }
    if after == nil, let before { settle(before.id, to: nil) }
  }

  private mutating func owe(_ id: String, _ amount: BigDecimal) {
    guard !amount.isZero else { return }
    amend(id, in: .entities) { $0.fields["balance"] = .amount($0.fields.amount("balance") + amount) }
  }

  private mutating func pay(_ before: Record?, _ after: Record?) {
    var changes: [String: BigDecimal] = [:]
    for (record, isAdded) in [(before, false), (after, true)] {
      for line in record?.fields.lines("apply") ?? [] {
        guard let id = line.fields.id("doc") else { continue }
        let amount = line.fields.amount("amount")
        changes[id, default: .zero] += isAdded ? amount : amount.negated
      }
    }
    for (id, change) in changes.sorted(by: { $0.key < $1.key }) where !change.isZero { settle(id, change) }
  }

  private mutating func settle(_ id: String, _ change: BigDecimal) {
    guard let (paid, schema) = record(id, in: .transactions), let rules = schema.rules as? TransactionRules else { return }
    let sum = (settled[paid.id] ?? .zero) + change
    let difference = rules.open(paid, sum) - rules.open(paid, settled[paid.id] ?? .zero)
    settle(paid.id, to: sum)
    amend(id, in: .transactions) { rules.status(&$0.fields, sum) }
    if let field = rules.kind.partner?.field, let partner = paid.fields.id(field) { owe(partner, difference) }
  }

  /// Lines that were made from an order's say how far that has come.
  private mutating func advance(_ before: Record?, _ after: Record?, _ progress: String) {
    var changes: [String: [Int: BigDecimal]] = [:]
    for (record, isAdded) in [(before, false), (after, true)] {
      guard let record else { continue }
      for line in record.fields.lines("item") {
        guard let order = line.fields.id("orderDoc") ?? record.fields.id("createdFrom"),
          let number = line.fields.amount("orderLine").int64
        else { continue }
        let quantity = line.fields.amount("quantity")
        changes[order, default: [:]][Int(number), default: .zero] += isAdded ? quantity : quantity.negated
      }
    }
    for (order, lines) in changes {
      guard let (_, schema) = record(order, in: .transactions), let rules = schema.rules as? TransactionRules else { continue }
      amend(order, in: .transactions) { order in
        var items = order.fields.lines("item")
        for index in items.indices {
          guard let change = lines[items[index].id] else { continue }
          items[index].fields[progress] = .amount(items[index].fields.amount(progress) + change)
          let isOpen = items[index].fields.amount("quantityBilled") < items[index].fields.amount("quantity")
          items[index].fields["isOpen"] = .boolean(isOpen && !items[index].fields.isTrue("isClosed"))
        }
        order.fields["item"] = .lines(items)
        rules.status(&order.fields, .zero)
      }
    }
  }

  private mutating func stock(_ before: Record?, _ after: Record?, _ form: TransactionKind.Form) {
    guard form == .shipment || form == .receipt else { return }
    for (record, isAdded) in [(before, false), (after, true)] {
      for line in record?.fields.lines("item") ?? [] {
        guard let id = line.fields.id("item") else { continue }
        let quantity = line.fields.amount("quantity")
        let change = isAdded == (form == .receipt) ? quantity : quantity.negated
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
  fileprivate func open(_ record: Record, _ settled: BigDecimal) -> BigDecimal {
    switch type {
    case "invoice", "vendorBill": record.fields.amount("total") - settled
    case "creditMemo": record.fields.amount("unapplied").negated
    case "customerPayment", "vendorPayment": record.fields.amount("unapplied").negated
    default: .zero
    }
  }
}
