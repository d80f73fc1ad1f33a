/// What is attached to a record: a contact, or a file of the file cabinet.
struct Attachment: Sendable, Equatable {
  enum Kind: String, Sendable {
    case contact, file
  }

  let kind: Kind
  let id: Int
  /// The id of what a contact is there; nil when nothing was said of it.
  var role: String?

  func isSame(_ other: Attachment) -> Bool { kind == other.kind && id == other.id }
}

/// Attaching and detaching. What is attached to a record is kept with it, and contacts are listed in `contactList` and
/// `contactRoles` of the types that have these.
extension RecordStore {
  mutating func attach(_ attachment: Attachment, to record: Record, _ schema: RecordSchema) throws(Problem) {
    guard !record.attachments.contains(where: attachment.isSame) else { throw .attached(attachment, record) }
    let contact = attachment.kind == .contact ? self.record(String(attachment.id), in: .entities)?.record : nil
    change(String(record.id), in: schema.family) { record in
      record.attachments.append(attachment)
      if let contact { record.list(contact, attachment.role, schema.table) }
    }
  }

  mutating func detach(_ attachment: Attachment, from record: Record, _ schema: RecordSchema) throws(Problem) {
    guard record.attachments.contains(where: attachment.isSame) else { throw .notAttached(attachment, record) }
    change(String(record.id), in: schema.family) { $0.drop(attachment) }
    // Whoever is taken from its company has none.
    guard attachment.kind == .contact, schema.family == .entities else { return }
    amend(String(attachment.id), in: .entities) { contact in
      if contact.fields.id("company") == String(record.id) { contact.fields["company"] = nil }
    }
  }

  /// A contact is one of its company's, and shown by its name wherever it is attached.
  mutating func carryContact(from before: Record?, to after: Record?) {
    let (old, new) = (before?.fields.id("company"), after?.fields.id("company"))
    if let before, after == nil {
      for (holder, schema) in holders(of: before.id) {
        amend(holder, in: schema.family) { $0.drop(Attachment(kind: .contact, id: before.id)) }
      }
      return
    }
    let isOther = before?.contactName != after?.contactName || before?.fields["email"] != after?.fields["email"]
    if let before, let after, isOther {
      for (holder, schema) in holders(of: before.id) { amend(holder, in: schema.family) { $0.rename(after) } }
    }
    guard old != new, let after else { return }
    let attachment = Attachment(kind: .contact, id: after.id)
    if let old { amend(old, in: .entities) { $0.drop(attachment) } }
    if let new, let (company, schema) = record(new, in: .entities) { try? attach(attachment, to: company, schema) }
  }

  /// The ids of the records that a contact is attached to.
  private func holders(of contact: Int) -> [(String, RecordSchema)] {
    tables.values.flatMap { table in
      table.records.lazy.filter { record in
        record.attachments.contains { $0.kind == .contact && $0.id == contact }
      }.map { (String($0.id), table.schema) }
    }
  }
}

extension Record {
  fileprivate var contactName: String? { fields.text("entityId") }

  fileprivate mutating func list(_ contact: Record, _ role: String?, _ table: FieldTable) {
    if case .collection = table.kind(of: "contactList") {
      var ids: [String] = if case .references(let ids) = fields["contactList"] { ids } else { [] }
      ids.append(String(contact.id))
      fields["contactList"] = .references(ids)
    }
    guard case .sublist = table.kind(of: "contactRoles") else { return }
    var line = Fields()
    line["contact"] = .reference(String(contact.id))
    line["role"] = role.map(Value.reference)
    var lines = fields.lines("contactRoles")
    lines.append(Line(id: (lines.map(\.id).max() ?? 0) + 1, fields: line))
    fields["contactRoles"] = .lines(lines)
    rename(contact)
  }

  /// Shows a contact by the name and address it has now.
  fileprivate mutating func rename(_ contact: Record) {
    let lines = fields.lines("contactRoles").map { line in
      guard line.fields.id("contact") == String(contact.id) else { return line }
      var line = line
      line.fields["contactName"] = contact.contactName.map(Value.text)
      line.fields["email"] = contact.fields["email"]
      return line
    }
    if fields["contactRoles"] != nil { fields["contactRoles"] = .lines(lines) }
  }

  fileprivate mutating func drop(_ attachment: Attachment) {
    attachments.removeAll(where: attachment.isSame)
    guard attachment.kind == .contact else { return }
    let id = String(attachment.id)
    if case .references(let ids) = fields["contactList"] {
      let rest = ids.filter { $0 != id }
      fields["contactList"] = rest.isEmpty ? nil : .references(rest)
    }
    guard fields["contactRoles"] != nil else { return }
    fields["contactRoles"] = .lines(fields.lines("contactRoles").filter { $0.fields.id("contact") != id })
  }
}

extension Problem {
  // Neither of these texts is in the facts.
  fileprivate static func attached(_ attachment: Attachment, _ record: Record) -> Problem {
    business("The \(attachment.kind) \(attachment.id) is already attached to record \(record.id).")
  }

  fileprivate static func notAttached(_ attachment: Attachment, _ record: Record) -> Problem {
    business("The \(attachment.kind) \(attachment.id) is not attached to record \(record.id).")
  }
}
