import Decimals

/// What a transaction does for a line of an order that it was made of.
enum Progress {
  /// A line of an order, and the field in which it is told how far the line has come.
  struct Step: Hashable {
    let order: Int
    let line: Int
    /// The field of an item line. Expense lines have none: what of them is billed is found in the bills.
    let field: String
    var isExpense = false
  }

  /// The fields of order lines that other transactions decide.
  static let fields = ["quantityBilled", "quantityFulfilled", "quantityPicked", "quantityReceived"]

  /// By how much a transaction, which counts in a field, brings order lines forward.
  static func steps(of record: Record, by field: String) -> [(Step, BigDecimal)] {
    let origin = record.fields.id("createdFrom")
    func steps(_ sublist: String, _ amount: String) -> [(Step, BigDecimal)] {
      record.fields.lines(sublist).compactMap { line in
        guard let order = (line.fields.text("orderDoc") ?? origin).flatMap({ Int($0) }),
          let number = line.fields.text("orderLine").flatMap({ Int($0) })
        else { return nil }
        let step = Step(order: order, line: number, field: field, isExpense: sublist == "expense")
        return (step, line.fields.amount(amount))
      }
    }
    return steps("item", "quantity") + (field == "quantityBilled" ? steps("expense", "amount") : [])
  }
}

/// How orders come forward by what is made of them.
extension RecordStore {
  mutating func advance(_ before: Record?, _ after: Record?, _ rules: TransactionRules) {
    var steps: [Int: [Progress.Step: BigDecimal]] = [:]
    for (record, isAdded) in [(before, false), (after, true)] {
      guard let record else { continue }
      // Offers that something is made of are told of it, though they have no lines that count.
      for name in ["createdFrom", "opportunity"] {
        guard let id = record.fields.id(name).flatMap({ Int($0) }) else { continue }
        if before?.fields[name] != after?.fields[name], steps[id] == nil { steps[id] = [:] }
      }
      guard let field = rules.progress(of: record.fields) else { continue }
      for (step, amount) in Progress.steps(of: record, by: field) {
        steps[step.order, default: [:]][step, default: .zero] += isAdded ? amount : amount.negated
      }
    }
    for (order, steps) in steps.sorted(by: { $0.key < $1.key }) { advance(order, steps) }
  }

  private mutating func advance(_ order: Int, _ steps: [Progress.Step: BigDecimal]) {
    guard let (record, schema) = record(String(order), in: .transactions),
      let rules = schema.rules as? TransactionRules
    else { return }
    let standing = standing(of: record, rules.type)
    var earlier = standing
    var fields = record.fields
    var items = fields.lines("item")
    let table = schema.table.table(of: "item")
    for (step, amount) in steps {
      if step.isExpense {
        earlier.billed[step.line, default: .zero] += amount.negated
      } else if table.kind(of: step.field) != nil, let index = items.firstIndex(where: { $0.id == step.line }) {
        items[index].bring(forward: step.field, amount)
      }
    }
    if !items.isEmpty { fields["item"] = .lines(items) }
    rules.status(&fields, standing)
    let unbilled = rules.unbilled(fields, standing) - rules.unbilled(record.fields, earlier)
    amend(String(order), in: .transactions) { $0.fields = fields }
    if let field = rules.kind.partner?.field, let partner = fields.id(field) {
      add(unbilled, to: "unbilledOrders", of: partner)
    }
  }
}

extension Line {
  fileprivate mutating func bring(forward field: String, _ amount: BigDecimal) {
    let sum = fields.amount(field) + amount
    // What is picked and not sent yet is there for a while alone.
    fields[field] = field == "quantityPicked" && sum.isZero ? nil : .amount(sum)
    guard fields["isOpen"] != nil else { return }
    let isBilled = fields.amount("quantityBilled") >= fields.amount("quantity")
    fields["isOpen"] = .boolean(!fields.isTrue("isClosed") && !isBilled)
  }
}

extension TransactionRules {
  /// The field of order lines in which a transaction counts now; nil for one that does not count.
  func progress(of fields: Fields) -> String? {
    kind.form == .shipment && fields.id("shipStatus") != "C" ? "quantityPicked" : kind.progress
  }

  /// What of an order is to be billed yet.
  func unbilled(_ fields: Fields, _ standing: Standing) -> BigDecimal {
    guard type == "salesOrder" || type == "purchaseOrder", ["B", "D", "E", "F"].contains(fields.id("status")) else {
      return .zero
    }
    var sum = BigDecimal.zero
    for line in fields.lines("item") where !line.fields.isTrue("isClosed") {
      let (amount, quantity) = (line.fields.amount("amount"), line.fields.amount("quantity"))
      let rest = quantity - line.fields.amount("quantityBilled")
      guard BigDecimal.zero < rest else { continue }
      sum += rest == quantity ? amount : ((try? (amount * rest).divided(by: quantity)) ?? .zero).inCents
    }
    for line in fields.lines("expense") where !line.fields.isTrue("isClosed") {
      sum += max(.zero, line.fields.amount("amount") - (standing.billed[line.id] ?? .zero))
    }
    return sum
  }
}
