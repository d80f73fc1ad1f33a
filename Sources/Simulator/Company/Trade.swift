import Decimals

/// What the company buys and sells in a year: each order is followed by what it leads to, in the order of the days.
extension CompanyBuilder {
  mutating func addTrade() {
    for customer in SeededCustomer.all {
      store.amend(String(customer.id), in: .entities) { entity in
        for name in ["balance", "unbilledOrders"] { entity.fields[name] = .number("0.0") }
      }
    }
    openBooks()
    var events = salesEvents() + purchaseEvents() + officeEvents()
    // Equal days keep the order in which they were thought of.
    events.sort { $0.day < $1.day }
    var index = 0
    while index < events.count {
      let event = events[index]
      index += 1
      // Who is gone buys nothing, and nothing comes of it.
      guard let made = try? carryOut(event), let next = event.next else { continue }
      let follower = next(made)
      guard follower.day <= Self.lastDay else { continue }
      let place = events[index...].firstIndex { follower.day < $0.day } ?? events.count
      events.insert(follower, at: place)
    }
  }

  /// Something that happens on a day and may lead to something else.
  struct Event {
    let day: Day
    let type: String
    let what: What
    /// From the id of what was made.
    var next: (@Sendable (Int) -> Event)?

    /// Behind the last day, so that it is left out.
    static let never = Event(day: Day(number: .max), type: "", what: .made([:], id: nil))

    enum What {
      case made([String: Value], id: Int?)
      /// Out of the transaction with this id, with these fields besides.
      case transformed(String, Int, [String: Value])
      /// Likewise, but only one piece of its first line.
      case partly(String, Int)
    }
  }

  private mutating func carryOut(_ event: Event) throws(Problem) -> Int {
    var fields: Fields
    var id: Int?
    switch event.what {
    case .made(let values, let number):
      (fields, id) = (Fields(values), number)
    case .transformed(let type, let source, let values):
      fields = try transformed(type, source, to: event.type)
      for (name, value) in values { fields[name] = value }
    case .partly(let type, let source):
      fields = try transformed(type, source, to: event.type)
      var line = fields.lines("item")[0]
      line.fields["quantity"] = .number("1.0")
      fields["item"] = .lines([line])
    }
    fields["tranDate"] = .text(event.day.text)
    return try attempt(event.type, fields, id: id, on: event.day)
  }

  private func transformed(_ type: String, _ id: Int, to target: String) throws(Problem) -> Fields {
    let (source, from) = try store.find(type, String(id))
    let to = try store.table(target).schema
    return try Transformation(store: store, source: source, from: from, to: to).fields()
  }

  /// Journal 17: what the company had when the books began.
  private mutating func openBooks() {
    var stock = BigDecimal.zero
    for item in store.tables["inventoryitem"]?.records ?? [] {
      stock += (item.fields.amount("quantityOnHand") * item.fields.amount("averageCost")).inCents
    }
    let owned: [(String, BigDecimal)] = [
      ("1", BigDecimal(425_000)), ("2", BigDecimal(150_000)), (Accounts.inventory, stock), ("7", BigDecimal(86_400)),
    ]
    let sum = owned.reduce(BigDecimal.zero) { $0 + $1.1 }
    var lines = owned.map { Self.journalLine($0.0, debit: $0.1) }
    lines.append(Self.journalLine("14", credit: BigDecimal(200_000)))
    lines.append(Self.journalLine("15", credit: sum - BigDecimal(200_000)))
    add("journalEntry", Self.journal(lines, "Opening balances", Self.firstDay), on: Self.firstDay)
  }

  static func journal(_ lines: [[String: Value]], _ memo: String, _ day: Day) -> [String: Value] {
    [
      "subsidiary": .reference("1"), "memo": .text(memo), "tranDate": .text(day.text),
      "line": .lines(numbered(lines)),
    ]
  }

  static func journalLine(_ account: String, debit: BigDecimal? = nil, credit: BigDecimal? = nil) -> [String: Value] {
    var values: [String: Value] = ["account": .reference(account)]
    values["debit"] = debit.map(Value.amount)
    values["credit"] = credit.map(Value.amount)
    return values
  }

  /// Lines of a sublist that is keyed by `line`.
  static func numbered(_ lines: [[String: Value]]) -> [Line] {
    lines.enumerated().map { number, values in
      Line(id: number + 1, fields: Fields(values.merging(["line": .number(String(number + 1))]) { $1 }))
    }
  }
}
