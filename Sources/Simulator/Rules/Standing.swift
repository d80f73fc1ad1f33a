import Decimals

/// What other transactions say of one: how far it has come, beside what its own lines tell.
struct Standing {
  /// What of it is paid.
  var settled = BigDecimal.zero
  /// What of its expense lines is billed, by their numbers.
  var billed: [Int: BigDecimal] = [:]
  /// The types of what was made of it.
  var became: Set<String> = []
}

extension RecordStore {
  func standing(of record: Record, _ type: String) -> Standing {
    var standing = Standing(settled: settled[record.id] ?? .zero)
    switch type {
    case "purchaseOrder" where !record.fields.lines("expense").isEmpty: standing.billed = billedExpenses(of: record.id)
    case "estimate", "opportunity": standing.became = followers(of: String(record.id))
    default: break
    }
    return standing
  }

  private func billedExpenses(of order: Int) -> [Int: BigDecimal] {
    var billed: [Int: BigDecimal] = [:]
    for bill in tables["vendorbill"]?.records ?? [] {
      for (step, amount) in Progress.steps(of: bill, by: "quantityBilled") where step.order == order && step.isExpense {
        billed[step.line, default: .zero] += amount
      }
    }
    return billed
  }

  private func followers(of id: String) -> Set<String> {
    var types: Set<String> = []
    for key in ["estimate", "salesorder", "invoice", "cashsale"] {
      guard let table = tables[key], table.records.contains(where: { $0.isMade(of: id) }) else { continue }
      types.insert(table.schema.type.name)
    }
    return types
  }

  /// Whether another transaction was made of one, or pays it.
  func isLinked(_ record: Record) -> Bool {
    if settled[record.id]?.isZero == false { return true }
    let isBegun = record.fields.lines("item").contains { line in
      Progress.fields.contains { !line.fields.amount($0).isZero }
    }
    let id = String(record.id)
    return isBegun
      || types(of: .transactions).contains { tables[$0]?.records.contains { $0.isMade(of: id) || $0.pays(id) } == true }
  }
}

extension Record {
  /// Whether lines of it are for lines of orders: a bill has nothing else that says so.
  var namesOrders: Bool { ["item", "expense"].contains { fields.lines($0).contains { $0.fields["orderDoc"] != nil } } }

  fileprivate func isMade(of id: String) -> Bool {
    fields.id("createdFrom") == id || fields.id("opportunity") == id
      || ["item", "expense"].contains { fields.lines($0).contains { $0.fields.text("orderDoc") == id } }
  }

  /// Whether it pays another, or will when it is approved.
  fileprivate func pays(_ id: String) -> Bool { fields.lines("apply").contains { $0.fields.id("doc") == id } }
}
