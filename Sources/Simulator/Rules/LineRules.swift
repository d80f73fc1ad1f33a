import Decimals

/// How the item and expense lines of a transaction are completed and add up.
struct LineRules {
  let kind: TransactionKind
  /// The fields of the type, of which not all have all that is computed here.
  let table: FieldTable
  let store: RecordStore

  func addUp(_ fields: inout Fields, _ before: Fields?) throws(Problem) {
    var sum = BigDecimal.zero
    var count = 0
    for sublist in kind.lines {
      var lines = fields.lines(sublist)
      try keepBegun(lines, before?.lines(sublist) ?? [])
      for index in lines.indices {
        let old = before?.lines(sublist).first { $0.id == lines[index].id }
        if sublist == "item" {
          try item(&lines[index], at: index, old)
        } else {
          try expense(&lines[index], at: index)
        }
        sum += lines[index].fields.amount("amount")
      }
      count += lines.count
      if !lines.isEmpty || fields[sublist] != nil { fields[sublist] = .lines(lines) }
    }
    guard count > 0 || kind.lines.isEmpty else { throw .noLines }
    // An opportunity may have lines without having to.
    if kind.lines.isEmpty, !fields.lines("item").isEmpty { try optional(&fields, before, &sum) }
    if kind.form == .sale || kind.form == .purchase { total(&fields, sum) }
  }

  private func optional(_ fields: inout Fields, _ before: Fields?, _ sum: inout BigDecimal) throws(Problem) {
    var lines = fields.lines("item")
    for index in lines.indices {
      try item(&lines[index], at: index, before?.lines("item").first { $0.id == lines[index].id })
      sum += lines[index].fields.amount("amount")
    }
    fields["item"] = .lines(lines)
  }

  private func total(_ fields: inout Fields, _ sum: BigDecimal) {
    let tax = (fields.lines("item") + fields.lines("expense")).reduce(BigDecimal.zero) {
      $0 + $1.fields.amount("tax1Amt")
    }
    if has("discountTotal") { fields.fill("discountTotal", .number("0.0")) }
    let extras = fields.amount("shippingCost") + fields.amount("handlingCost") + fields.amount("discountTotal")
    let sums = [("subtotal", sum), ("taxTotal", tax), ("total", sum + tax + extras), ("userTotal", sum + tax)]
    for (name, value) in sums where has(name) { fields[name] = .amount(value) }
  }

  private func has(_ name: String) -> Bool { table.kind(of: name) != nil }

  private func item(_ line: inout Line, at index: Int, _ old: Line?) throws(Problem) {
    let number = line.id
    func place(_ field: String) -> Problem.Place { .line("item", index: index, id: number, field) }
    guard let id = line.fields.id("item"), let item = store.record(id, in: .items)?.record.fields else {
      throw .missing(["Item"], at: place("item"))
    }
    let lines = table.table(of: "item")
    if lines.kind(of: "itemType") != nil { line.fields.fill("itemType", item["itemType"]) }
    line.fields.fill("quantity", .number("1.0"))
    switch kind.form {
    case .sale:
      line.fields.fill("description", item["salesDescription"] ?? item["displayName"])
      // -1 is a price of one's own.
      let isUsual = line.fields["rate"] == nil
      line.fields.fill("price", .reference(isUsual ? "1" : "-1"))
      price(&line.fields, old?.fields, usual: item.lines("price").first?.fields["price"])
      openness(&line.fields, old?.fields, lines)
    case .purchase:
      line.fields.fill("description", item["purchaseDescription"] ?? item["displayName"])
      price(&line.fields, old?.fields, usual: item["cost"])
      openness(&line.fields, old?.fields, lines)
    default:
      line.fields.fill("itemReceive", .boolean(true))
      guard BigDecimal.zero < line.fields.amount("quantity") else { throw .noQuantity(at: place("quantity")) }
    }
    guard let old, old.isBegun else { return }
    if line.fields["item"] != old.fields["item"] { throw .begunLine(old, at: place("item")) }
    let gone = ["quantityFulfilled", "quantityPicked", "quantityReceived"].map { old.fields.amount($0) }.reduce(.zero, +)
    let least = max(old.fields.amount("quantityBilled"), gone)
    if line.fields.amount("quantity") < least { throw .begunLine(old, at: place("quantity")) }
  }

  /// A line of which something was made stays.
  private func keepBegun(_ lines: [Line], _ before: [Line]) throws(Problem) {
    for old in before where old.isBegun && !lines.contains(where: { $0.id == old.id }) { throw .begunLine(old) }
  }

  /// Quantity times rate; but an amount that is set stays, and then decides the rate.
  private func price(_ fields: inout Fields, _ old: Fields?, usual: Value?) {
    let isRateChanged = fields["rate"] != old?["rate"]
    let isAmountChanged = fields["amount"] != old?["amount"]
    let isChanged = isRateChanged || fields["quantity"] != old?["quantity"]
    if fields["amount"] != nil, isAmountChanged, !isRateChanged || fields["rate"] == nil {
      let quantity = fields.amount("quantity")
      let rate = quantity.isZero ? .zero : (try? fields.amount("amount").divided(by: quantity)) ?? .zero
      fields["rate"] = .amount((try? rate.rounded(toPlaces: 8)) ?? rate)
    } else if fields["amount"] == nil || !isAmountChanged && isChanged {
      fields.fill("rate", usual ?? .number("0.0"))
      fields["amount"] = .amount((fields.amount("quantity") * fields.amount("rate")).inCents)
    }
  }

  /// Orders keep with each line how far it has come.
  private func openness(_ fields: inout Fields, _ old: Fields?, _ table: FieldTable) {
    guard kind.account == nil, table.kind(of: "quantityBilled") != nil else { return }
    fields.fill("isClosed", .boolean(false))
    // Whatever is sent, only what is made of the order counts.
    for name in Progress.fields { fields[name] = old?[name] }
    for name in ["quantityBilled", kind.comesIn ? "quantityReceived" : "quantityFulfilled"]
    where table.kind(of: name) != nil { fields.fill(name, .number("0.0")) }
    let isBilled = fields.amount("quantityBilled") >= fields.amount("quantity")
    fields["isOpen"] = .boolean(!fields.isTrue("isClosed") && !isBilled)
  }

  private func expense(_ line: inout Line, at index: Int) throws(Problem) {
    let number = line.id
    func place(_ field: String) -> Problem.Place { .line("expense", index: index, id: number, field) }
    if line.fields["account"] == nil, let category = line.fields.id("category") {
      let found = store.record(category, in: .own("expensecategory"))?.record.fields["expenseAcct"]
      // An expense report names the account in a field of its own.
      line.fields.fill(kind.partner?.types == ["employee"] ? "expenseaccount" : "account", found)
    }
    guard line.fields["account"] != nil || line.fields["expenseaccount"] != nil else {
      throw .missing(["Account"], at: place("account"))
    }
    guard line.fields["amount"] != nil else { throw .missing(["Amount"], at: place("amount")) }
  }
}

extension Line {
  /// Whether something was made of it.
  fileprivate var isBegun: Bool { Progress.fields.contains { !fields.amount($0).isZero } }
}

extension Problem {
  // Neither of these texts is in the facts.
  fileprivate static func begunLine(_ line: Line, at place: Place? = nil) -> Problem {
    let text = "Line \(line.id) was fulfilled, received or billed in part: it stays, for the same item and no less of it."
    return business(text, at: place)
  }

  fileprivate static func noQuantity(at place: Place) -> Problem {
    business("The quantity of a line must be more than 0.", at: place)
  }
}
