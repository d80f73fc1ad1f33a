import Decimals

/// The order lines that lines of a fulfilment, receipt or bill are for.
struct OrderLinks {
  let rules: TransactionRules
  let store: RecordStore

  /// Throws for a line that is for none of its order's, and for one that would move more than was ordered. What is
  /// billed may be more.
  func check(_ record: Record, _ before: Record?) throws(Problem) {
    guard let field = rules.kind.progress else { return }
    let isMove = rules.kind.form == .shipment || rules.kind.form == .receipt
    var moved: [Progress.Step: BigDecimal] = [:]
    let own = before.map { Dictionary(Progress.steps(of: $0, by: field), uniquingKeysWith: +) } ?? [:]
    for (index, line) in record.fields.lines("item").enumerated() {
      guard let number = line.fields.text("orderLine"),
        let id = line.fields.text("orderDoc") ?? record.fields.id("createdFrom"),
        let (order, schema) = store.record(id, in: .transactions),
        schema.table.table(of: "item").kind(of: field) != nil
      else { continue }
      func place(_ name: String) -> Problem.Place { .line("item", index: index, id: line.id, name) }
      let ordered = order.fields.lines("item").first { String($0.id) == number }
      guard let ordered, ordered.fields["item"] == line.fields["item"] else {
        throw .badReference(number, "orderLine", at: place("orderLine"))
      }
      if before == nil {
        let status = order.fields.id("status") ?? ""
        guard !["A", "C", "H", "P"].contains(status), !ordered.fields.isTrue("isClosed"),
          order.fields.id("entity") == record.fields.id("entity")
        else { throw .notOpen(order, at: place("orderLine")) }
      }
      guard isMove else { continue }
      let step = Progress.Step(order: order.id, line: ordered.id, field: field)
      moved[step, default: .zero] += line.fields.amount("quantity")
      let gone = ["quantityFulfilled", "quantityPicked", "quantityReceived"].map { ordered.fields.amount($0) }
      let rest = ordered.fields.amount("quantity") - gone.reduce(.zero, +) + (own[step] ?? .zero)
      guard moved[step]! <= rest else { throw .tooMany(rest, at: place("quantity")) }
    }
  }
}

extension Problem {
  /// Not in the facts.
  fileprivate static func notOpen(_ order: Record, at place: Place) -> Problem {
    business("The order \(order.id) is another's, not approved, or its line is closed.", at: place)
  }

  /// Not in the facts. NetSuite takes more when the account allows an overage, which it does not at first.
  fileprivate static func tooMany(_ rest: BigDecimal, at place: Place) -> Problem {
    business("The quantity is more than the \(rest.amountText) that are left of the order's line.", at: place)
  }
}
