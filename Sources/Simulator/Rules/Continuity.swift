import Decimals

/// What changes of a transaction must not do to those that are linked to it.
extension TransactionRules {
  /// What a transaction was made of stays, and so does the partner of one that others are linked to.
  func keepOrigin(of record: inout Record, from before: Record, _ store: RecordStore) throws(Problem) {
    record.fields["createdFrom"] = before.fields["createdFrom"]
    for sublist in ["item", "expense"] where record.fields[sublist] != nil {
      let lines = before.fields.lines(sublist)
      record.fields[sublist] = .lines(record.fields.lines(sublist).map { line in
        guard let old = lines.first(where: { $0.id == line.id }) else { return line }
        var line = line
        for name in ["orderDoc", "orderLine"] { line.fields[name] = old.fields[name] }
        return line
      })
    }
    let names = [kind.partner?.field, "currency"].compactMap { $0 }
    for name in names where record.fields[name] != nil && record.fields[name] != before.fields[name] {
      if before.fields["createdFrom"] != nil || before.namesOrders || store.isLinked(before) { throw .linked(name, before) }
    }
  }

  /// What is paid is still due, and in the books; what is on its way, or there, was approved.
  func checkStanding(_ fields: Fields, _ standing: Standing) throws(Problem) {
    if kind.form == .sale || kind.form == .purchase, fields.amount("total").isNegative { throw .negativeTotal }
    if fields.amount("total") < standing.settled { throw .paid(standing.settled) }
    if !standing.settled.isZero, !isPosting(fields) { throw .paid(standing.settled) }
    let isApproved = !["A", "C", "P"].contains(fields.id("orderStatus") ?? "B")
    let isBegun = fields.lines("item").contains { line in
      Progress.fields.contains { !line.fields.amount($0).isZero }
    } || standing.billed.values.contains { !$0.isZero }
    if !isApproved, isBegun { throw .begun }
    for (number, billed) in standing.billed where !billed.isZero {
      let line = fields.lines("expense").first { $0.id == number }
      guard let line, line.fields.amount("amount") >= billed else { throw .billedExpense(number, billed) }
    }
  }
}

extension RecordStore {
  /// Throws when a transaction that others are linked to is to be removed.
  func checkRemoval(of record: Record, _ schema: RecordSchema) throws(Problem) {
    if schema.rules is TransactionRules, isLinked(record) { throw .hasDependents }
  }
}

extension Problem {
  // SuiteScript's code for it is THIS_RECORD_CANNOT_BE_DELETED_BECAUSE_IT_HAS_DEPENDENT_RECORDS. The others are not in
  // the facts.
  fileprivate static let hasDependents = business(
    "This record cannot be deleted because it has dependent records.")

  fileprivate static let negativeTotal = business("The total of a transaction cannot be negative.")

  fileprivate static let begun = business(
    "An order of which something was fulfilled, received or billed stays approved.")

  fileprivate static func billedExpense(_ line: Int, _ billed: BigDecimal) -> Problem {
    business("Of expense line \(line) \(billed.amountText) was billed already: it stays, and cannot be less.")
  }

  fileprivate static func linked(_ field: String, _ record: Record) -> Problem {
    business("The field \(field) of transaction \(record.id) cannot be changed: other transactions are linked to it.")
  }

  fileprivate static func paid(_ settled: BigDecimal) -> Problem {
    business("Of this transaction \(settled.amountText) was paid already: it cannot be less, or wait for an approval.")
  }
}
