import Interpreter
import RecordTypes
import Syntax

/// What stands behind a dot: fields of the value, and methods.
extension WordFinder {
  private struct Receiver {
    /// The names that lead to it, `[]` for an item of a list; empty when it has none.
    var path: [String]
    /// Its type, where the text alone tells it.
    var type: String?
    /// The request whose answer it is a part of, when that stands in the text.
    var request: TypedRequest?
  }

  func members(behind dot: Int) -> [Completion] {
    let receiver = receiver(endingAt: dot - 1)
    if receiver.path.count == 1, !isHidden(receiver.path[0]), Builtins.namespaces.contains(receiver.path[0]) {
      let own = Builtins.all.filter { $0.namespace == receiver.path[0] }
      return own.map { Completion($0.ownName, suffix: "(", detail: $0.usage) }
    }
    let fields = fields(of: receiver)
    let type = type(of: receiver) ?? (fields.isEmpty ? nil : "map")
    let length = ["string", "list", "range", nil].contains(type) ? [Completion("length", detail: "int")] : []
    return fields + (fields.isEmpty ? length : []) + methods(of: type)
  }

  private func isHidden(_ name: String) -> Bool { names.contains { $0.text == name } }

  /// The type of what stands before the dot, as scripts spell it; nil for what is not known.
  private func type(of receiver: Receiver) -> String? {
    if let type = receiver.type { return type }
    var path = receiver.path
    if receiver.request == nil, let type = world.typeName(ofValueAt: path) { return type }
    if path == ["response"] { return "response" }
    if path.count == 1, isCaught(path[0]) { return "error" }
    if path.first == "response" { path.removeFirst() }
    guard let name = path.first else { return nil }
    if path.count == 1, let type = Members.type(ofResponseField: name), isOfAnswer(receiver) { return type }
    return name == "body" ? typeInBody(receiver.request ?? latestRequest, Array(path.dropFirst())) : nil
  }

  /// Whether a field of an answer is meant, and no name of the script's.
  private func isOfAnswer(_ receiver: Receiver) -> Bool {
    receiver.path.first == "response" || Members.latest.contains(receiver.path[0])
  }

  private func methods(of type: String?) -> [Completion] {
    Builtins.all.filter { builtin in
      guard builtin.isMethod, let first = builtin.parameters.first?.type else { return false }
      if let receivers = builtin.receivers {
        guard let type else { return !receivers.isEmpty }
        return receivers.contains(type) || type == "number" && receivers.contains("decimal")
      }
      guard let type, first != "any" else { return true }
      switch first {
      case "number": return ["number", "int", "decimal"].contains(type)
      case "list": return ["list", "range", "response"].contains(type)
      default: return first == type
      }
    }.map { Completion($0.name, suffix: $0.parameters.count > 1 ? "(" : "()", detail: $0.usage) }
  }

  private func fields(of receiver: Receiver) -> [Completion] {
    var path = receiver.path
    let own = receiver.request == nil ? world.fields(ofValueAt: path) : []
    if !own.isEmpty { return own.map { Completion($0) } }
    if path == ["response"] { return Members.response.map { Completion($0) } }
    if path.count == 1, isCaught(path[0]) { return Members.error.map { Completion($0) } }
    if path.first == "response" { path.removeFirst() }
    guard path.first == "body" else { return [] }
    let request = receiver.request ?? latestRequest
    return bodyFields(request, Array(path.dropFirst()))
  }

  /// The latest request: of this text, or of the session.
  var latestRequest: TypedRequest? {
    request(before: typed.tokens.count)
      ?? world.latestTarget.map { TypedRequest(method: "GET", target: RequestTarget($0)) }
  }

  private func bodyFields(_ request: TypedRequest?, _ path: [String]) -> [Completion] {
    guard let target = request?.target else { return [] }
    if target.isCollection || target.isSuiteQL {
      if path.isEmpty { return Self.collection.map { Completion($0.name) } }
      return path == ["items", "[]"] && !target.isSuiteQL ? ["id", "links"].map { Completion($0) } : []
    }
    guard let part = self.part(of: target, path) else { return [] }
    switch part.field?.kind {
    case .sublist? where path.last == part.field?.name: return Self.collection.map { Completion($0.name) }
    case .reference?, .enumeration?: return ["id", "refName"].map { Completion($0) }
    default: return part.fields.map { completion(of: $0) }
    }
  }

  /// The field that a path in a record leads to, nil for the record itself, and the fields in it.
  private func part(of target: RequestTarget, _ path: [String]) -> (field: FieldDescription?, fields: [FieldDescription])? {
    var part = (field: FieldDescription?.none, fields: fields(of: target))
    for name in path where name != "[]" {
      if case .sublist? = part.field?.kind, name == "items" { continue }
      guard let field = part.fields.named(name) else { return nil }
      part = (field, field.fields)
    }
    return part
  }

  private func typeInBody(_ request: TypedRequest?, _ path: [String]) -> String? {
    guard let target = request?.target else { return nil }
    if path.last == "[]" { return path.dropLast().last == "items" ? "map" : nil }
    if target.isCollection || target.isSuiteQL {
      return path.isEmpty ? "map" : path.count == 1 ? Self.collection.first { $0.name == path[0] }?.type : nil
    }
    guard let part = self.part(of: target, path) else { return nil }
    guard let field = part.field else { return part.fields.isEmpty ? nil : "map" }
    if case .sublist = field.kind, path.last == "items" { return "list" }
    return field.kind.typeName
  }

  private static let collection: [(name: String, type: String)] = [
    (name: "items", type: "list"), ("count", "int"), ("hasMore", "bool"), ("offset", "int"), ("totalResults", "int"),
    ("links", "list"),
  ]

  private func isCaught(_ name: String) -> Bool {
    typed.tokens.indices.contains { typed.kind(at: $0) == .catch && typed.isWord(name, at: $0 + 1) }
  }

  /// What ends at a token.
  private func receiver(endingAt last: Int) -> Receiver {
    var receiver = Receiver(path: [])
    var index = last
    while let kind = typed.kind(at: index) {
      switch kind {
      case .rightBracket:
        guard let open = typed.partner(of: index) else { return Receiver(path: []) }
        guard typed.kind(at: open - 1)?.endsOperand == true else {
          return Receiver(path: [], type: receiver.path.isEmpty ? "list" : nil)
        }
        receiver.path.insert("[]", at: 0)
        index = open - 1
        continue
      case .rightParenthesis:
        guard let open = typed.partner(of: index), typed.kind(at: open + 1) == .method else {
          return Receiver(path: [])
        }
        receiver.request = request(at: open + 1)
        receiver.path.insert("response", at: 0)
        return receiver
      case .stringEnd, .rawString: return Receiver(path: [], type: "string")
      case _ where typed.isWord(typed.tokens[index]):
        receiver.path.insert(typed.text(at: index), at: 0)
        guard typed.kind(at: index - 1) == .dot || typed.kind(at: index - 1) == .optionalDot else {
          return assigned(receiver)
        }
        index -= 2
      default: return Receiver(path: [])
      }
    }
    return Receiver(path: [])
  }

  /// A name that this text gives the answer of a request is that answer.
  private func assigned(_ receiver: Receiver) -> Receiver {
    guard let name = receiver.path.first,
      let place = typed.tokens.indices.last(where: { index in
        typed.isWord(name, at: index) && typed.kind(at: index + 1) == .assign && typed.kind(at: index + 2) == .method
      })
    else { return receiver }
    return Receiver(path: ["response"] + receiver.path.dropFirst(), request: request(at: place + 2))
  }
}

extension FieldKind {
  /// The type of its values in a body, as scripts spell it.
  fileprivate var typeName: String {
    switch self {
    case .string, .date, .datetime: "string"
    case .number: "number"
    case .integer: "int"
    case .boolean: "bool"
    case .array: "list"
    case .reference, .enumeration, .collection, .sublist, .subrecord: "map"
    }
  }
}
