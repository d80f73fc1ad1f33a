import Decimals

/// What customers should have paid by now. It changes with the days, without any request.
extension RecordStore {
  /// Whether what is overdue is known as of this day.
  func isCurrent(on day: Day) -> Bool { overdueDay == day }

  /// Adds up anew what is overdue on a day.
  mutating func becomeCurrent(on day: Day) {
    guard overdueDay != day else { return }
    // A state that was kept may be from a time when nobody said what is not billed.
    if overdueDay == nil, hasTraded { recountUnbilled() }
    overdueDay = day
    var sums: [String: BigDecimal] = [:]
    if hasTraded {
      guard let table = tables["invoice"], let rules = table.schema.rules as? TransactionRules else { return }
      for invoice in table.records {
        guard let id = invoice.fields.id("entity"), isOverdue(invoice) else { continue }
        sums[id, default: .zero] += rules.open(invoice, settled[invoice.id] ?? .zero)
      }
    } else {
      for customer in SeededCustomer.all where customer.isOverdue(on: day) {
        sums[String(customer.id)] = try? BigDecimal(customer.owes)
      }
    }
    set("overdueBalance", of: "customer", to: sums)
  }

  private mutating func recountUnbilled() {
    for (orders, partners) in [("salesorder", "customer"), ("purchaseorder", "vendor")] {
      guard let table = tables[orders], let rules = table.schema.rules as? TransactionRules else { continue }
      var sums: [String: BigDecimal] = [:]
      for order in table.records {
        guard let id = order.fields.id("entity") else { continue }
        sums[id, default: .zero] += rules.unbilled(order.fields, standing(of: order, rules.type))
      }
      set("unbilledOrders", of: partners, to: sums)
    }
  }

  private mutating func set(_ field: String, of type: String, to sums: [String: BigDecimal]) {
    let changed = (tables[type]?.records ?? []).filter { $0.fields.amount(field) != sums[String($0.id)] ?? .zero }
    for id in changed.map({ String($0.id) }) {
      amend(id, in: .entities) { $0.fields[field] = .amount(sums[id] ?? .zero) }
    }
  }

  mutating func addOverdue(_ record: Record, _ rules: TransactionRules, _ settled: BigDecimal, isAdded: Bool) {
    guard rules.type == "invoice", isOverdue(record), let id = record.fields.id("entity") else { return }
    let open = rules.open(record, settled)
    add(isAdded ? open : open.negated, to: "overdueBalance", of: id)
  }

  private func isOverdue(_ invoice: Record) -> Bool {
    guard let overdueDay, let due = invoice.fields.text("dueDate").flatMap(Day.init(iso:)) else { return false }
    return due < overdueDay
  }
}
