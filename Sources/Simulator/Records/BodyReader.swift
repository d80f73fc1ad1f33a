import HTTP
import JSON
import RecordTypes

/// What is done with unknown names or wrong values in a body: the headers `X-NetSuite-PropertyNameValidation`
/// and `X-NetSuite-PropertyValueValidation`.
enum Validation: String {
  case error, warning, ignore

  static func names(_ headers: HTTPHeaders) throws(Problem) -> Validation {
    try read(headers, "X-NetSuite-PropertyNameValidation", default: .warning)
  }

  static func values(_ headers: HTTPHeaders) throws(Problem) -> Validation {
    try read(headers, "X-NetSuite-PropertyValueValidation", default: .error)
  }

  private static func read(
    _ headers: HTTPHeaders, _ name: String, default usual: Validation
  ) throws(Problem) -> Validation {
    guard let text = headers[name] else { return usual }
    guard let validation = Validation(rawValue: text.lowercased()) else {
      throw Problem(
        400, .invalidParameter, "The value of header '\(name)' must be Error, Warning or Ignore.", at: .header(name))
    }
    return validation
  }
}

/// Reads the body of a POST, PATCH or PUT against the fields of a type.
struct BodyReader {
  let names: Validation
  let values: Validation
  let store: RecordStore
  private var type = ""
  /// Paths of what was passed over.
  private(set) var warnings: [String] = []
  private var mistakes: [Problem.Detail] = []

  /// Fields that only NetSuite sets; a body read with GET and sent back has them.
  private static let readOnly: Set = [
    "amountPaid", "amountRemaining", "balance", "createdDate", "dateCreated", "depositBalance", "id",
    "lastModifiedDate", "links", "overdueBalance", "quantityAvailable", "quantityOnHand", "refName",
    "transactionNumber", "unapplied", "unbilledOrders",
  ]

  /// As the headers of a request say.
  init(_ headers: HTTPHeaders, store: RecordStore) throws(Problem) {
    (names, values, self.store) = (try .names(headers), try .values(headers), store)
  }

  /// The changes a body asks for. Throws with all that is wrong with it.
  mutating func changes(_ body: [UInt8], _ schema: RecordSchema) throws(Problem) -> Changes {
    type = schema.type.name
    let value: JSONValue
    do {
      value = try JSONValue.parse(body, maximumDepth: 50)
    } catch {
      throw .badBody("It is not valid JSON: \(error).")
    }
    guard let object = value.object else { throw .badBody("A JSON object is expected.") }
    let changes = fields(object, schema.table, at: "")
    guard mistakes.isEmpty else { throw Problem(400, mistakes) }
    return changes
  }

  private mutating func fields(_ object: JSONObject, _ table: FieldTable, at path: String) -> Changes {
    var changes = Changes()
    for (name, value) in object {
      if path.isEmpty ? Self.readOnly.contains(name) : name == "links" || name == "refName" { continue }
      let place = path.isEmpty ? name : "\(path).\(name)"
      if let change = change(name, value, table, at: place) { changes.entries.append((name, change)) }
    }
    return changes
  }

  private mutating func change(
    _ name: String, _ value: JSONValue, _ table: FieldTable, at path: String
  ) -> Change? {
    guard let kind = table.kind(of: name) else {
      if FieldTable.isCustom(name) { return value.isEmpty ? .clear : .set(Value(custom: value)) }
      note(.unknownField(path), path, names)
      return nil
    }
    if value.isEmpty { return .clear }
    do throws(ValueError) {
      switch kind {
      case .sublist:
        return .lines(try lines(value, table.table(of: name), at: path))
      case .subrecord:
        guard let object = value.object else { throw .wrong(expected: "an object") }
        return .subrecord(fields(object, table.table(of: name), at: path))
      default:
        return .set(try ValueReader(store: store, type: type, field: name).value(value, kind))
      }
    } catch {
      switch error {
      case .wrong(let expected): note(.wrongValue(path, expected: expected), path, values)
      // What means nothing in this account is a mistake whatever the headers say.
      case .unknown(let text): mistakes.append(.badReference(text, name, at: .path(path)))
      }
      return nil
    }
  }

  /// The lines under `items`. Each is read, so that all mistakes are found.
  private mutating func lines(
    _ value: JSONValue, _ table: FieldTable, at path: String
  ) throws(ValueError) -> [Changes] {
    guard let items = value["items"]?.list else { throw .wrong(expected: "an object with a list of items") }
    var lines: [Changes] = []
    for (index, item) in items.enumerated() {
      guard let object = item.object else { throw .wrong(expected: "an object with a list of items that are objects") }
      lines.append(fields(object, table, at: "\(path).items[\(index)]"))
    }
    return lines
  }

  private mutating func note(_ mistake: Problem.Detail, _ path: String, _ validation: Validation) {
    switch validation {
    case .error: mistakes.append(mistake)
    case .warning: warnings.append(path)
    case .ignore: break
    }
  }
}

extension JSONValue {
  /// NetSuite knows no difference between an empty text and none.
  fileprivate var isEmpty: Bool { self == .null || self == .string("") }
}
