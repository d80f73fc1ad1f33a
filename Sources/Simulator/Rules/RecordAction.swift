import RecordTypes

/// What can be done to a transaction by `POST …/{id}/@{action}`.
enum RecordAction: String {
  case approve, cancel, close, reject, reopen, submit

  /// Those that a type has.
  static func all(of type: String) -> [RecordAction] { RecordTypes.actions(of: type).compactMap(RecordAction.init) }

  /// Carries it out on the fields of a record. Throws when its status does not allow it.
  func apply(to record: inout Record, _ type: String, _ store: RecordStore) throws(Problem) {
    guard changeFields(&record.fields, type, store.isLinked(record)) else { throw .notAvailable(self, record, type) }
  }

  private func changeFields(_ fields: inout Fields, _ type: String, _ isLinked: Bool) -> Bool {
    let status = fields.id("status") ?? ""
    switch type {
    case "salesOrder", "purchaseOrder", "returnAuthorization": return changeOrder(&fields, status, isLinked)
    case "estimate", "opportunity":
      let closed = type == "estimate" ? "C" : "D"
      let isOpen = status == "A" || type == "opportunity" && status == "B"
      guard self == .close ? isOpen : status == closed else { return false }
      fields["status"] = .choice(self == .close ? closed : "A")
    case "expenseReport": return changeReport(&fields, status)
    default:
      guard fields.id("approvalStatus") == "1" else { return false }
      fields["approvalStatus"] = .choice(self == .approve ? "2" : "3")
      if type == "journalEntry" { fields["approved"] = .boolean(self == .approve) }
    }
    return true
  }

  private func changeOrder(_ fields: inout Fields, _ status: String, _ isLinked: Bool) -> Bool {
    switch self {
    case .approve where ["A", "P"].contains(status): fields["orderStatus"] = .choice("B")
    case .reject where status == "A": fields["orderStatus"] = .choice("C")
    case .cancel where ["A", "B"].contains(status) && !isLinked: fields["orderStatus"] = .choice("C")
    case .close where !["C", "G", "H"].contains(status): fields.markLines(isClosed: true)
    case .reopen where status == "C": fields["orderStatus"] = .choice("A")
    case .reopen where status == "H": fields.markLines(isClosed: false)
    default: return false
    }
    return true
  }

  private func changeReport(_ fields: inout Fields, _ status: String) -> Bool {
    switch self {
    case .submit where status == "A": fields["complete"] = .boolean(true)
    case .approve where status == "B": fields["supervisorapproval"] = .boolean(true)
    case .approve where status == "C": fields["accountingapproval"] = .boolean(true)
    case .reject where ["B", "C"].contains(status): fields["approvalStatus"] = .choice("3")
    case .reopen where ["D", "E"].contains(status):
      for name in ["approvalStatus", "complete", "supervisorapproval"] { fields[name] = nil }
    default: return false
    }
    return true
  }
}

extension Fields {
  fileprivate mutating func markLines(isClosed: Bool) {
    for sublist in ["item", "expense"] where self[sublist] != nil {
      self[sublist] = .lines(lines(sublist).map { line in
        var line = line
        line.fields["isClosed"] = .boolean(isClosed)
        return line
      })
    }
  }
}

extension Problem {
  /// Not in the facts.
  fileprivate static func notAvailable(_ action: RecordAction, _ record: Record, _ type: String) -> Problem {
    let field = record.fields["status"] == nil ? "approvalStatus" : "status"
    let status = record.fields.id(field).map { ChoiceNames.name(of: $0, field: field, type: type) } ?? ""
    return business("The action '\(action)' is not available for this record, whose status is '\(status)'.")
  }
}
