import HTTP
import RecordTypes

/// `POST record/v1/{type}/{id}/!attach/{contact|file}/{id}`, and `!detach` (netsuite.md 2.1). A contact may be given
/// a role in the body, which may be left out.
struct AttachmentService: Service {
  let records: SharedRecords

  var routes: [Route] {
    let one = "\(SharedRecords.root)/*/*"
    return [
      Route("POST", "\(one)/!attach/*/*") { call throws(Problem) in
        try change(call) { store, attachment, record, schema throws(Problem) in
          try store.attach(attachment, to: record, schema)
        }
      },
      Route("POST", "\(one)/!detach/*/*") { call throws(Problem) in
        try change(call) { store, attachment, record, schema throws(Problem) in
          try store.detach(attachment, from: record, schema)
        }
      },
    ]
  }

  private func change(
    _ call: Call, _ body: (inout RecordStore, Attachment, Record, RecordSchema) throws(Problem) -> Void
  ) throws(Problem) -> HTTPResponse {
    try records.withLock { store throws(Problem) in
      let (record, schema) = try store.find(call.arguments[0], call.arguments[1])
      let kind = Attachment.Kind(rawValue: call.arguments[2].lowercased())
      guard let kind, Self.canHold(kind, schema) else { throw .notAttachable(call.arguments[2], schema) }
      var attachment = try Self.attachment(kind, call.arguments[3], store)
      var response = HTTPResponse(status: 204)
      if !call.request.body.isEmpty {
        var reader = try BodyReader(call.request.headers, store: store)
        let changes = try reader.changes(call.request.body, kind == .contact ? Self.inARole : Self.plain)
        if case .set(.reference(let role)) = changes["role"] { attachment.role = role }
        response.addWarnings(reader.warnings)
      }
      try body(&store, attachment, record, schema)
      return response
    }
  }

  private static func attachment(_ kind: Attachment.Kind, _ id: String, _ store: RecordStore) throws(Problem) -> Attachment {
    switch (kind, RecordKey(id)) {
    case (.contact, let key?):
      if let (contact, _) = try store.look(for: key, "contact") { return Attachment(kind: kind, id: contact.id) }
    case (.file, .id(let number)?):
      if store.target(of: id, type: "file", field: "file") != nil { return Attachment(kind: kind, id: number) }
    default: break
    }
    throw .nothingToAttach(kind, id)
  }

  /// Files can be attached to any record that is not of a type of the account's own; contacts to whom and what they are
  /// contacts for, but not to one another (NetSuite help, "attach / detach").
  private static func canHold(_ kind: Attachment.Kind, _ schema: RecordSchema) -> Bool {
    switch kind {
    case .file: !RecordSchema.isCustomRecord(schema.type.name.lowercased())
    case .contact: [.entities, .transactions].contains(schema.family) && schema.type.name != "contact"
    }
  }

  private static let inARole = RecordSchema(RecordType("attachment", [Field("role", .reference(nil))]))
  private static let plain = RecordSchema(RecordType("attachment", []))
}

extension Problem {
  // The facts have no words for these; that what does not exist is a user's error is in NetSuite's help.
  fileprivate static func notAttachable(_ kind: String, _ schema: RecordSchema) -> Problem {
    business("Records of the type '\(kind)' cannot be attached to records of the type '\(schema.type.name)'.")
  }

  fileprivate static func nothingToAttach(_ kind: Attachment.Kind, _ id: String) -> Problem {
    business("The \(kind) \(id) does not exist.")
  }
}
