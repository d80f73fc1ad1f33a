import JSON
import RecordTypes

/// Why a value cannot be a field's.
enum ValueError: Error {
  /// It is of another type or form: what was expected, in words.
  case wrong(expected: String)
  /// A reference or choice that does not exist: what was sent.
  case unknown(String)
}

/// Reads the value of one field (netsuite.md 2.1 and 6).
struct ValueReader {
  let store: RecordStore
  /// The record's type and the field.
  let type: String
  let field: String

  func value(_ value: JSONValue, _ kind: FieldKind) throws(ValueError) -> Value {
    switch kind {
    case .string: return .text(try string(value, "a string"))
    case .number: return .number(try number(value))
    case .integer: return .number(try integer(value))
    case .boolean: return .boolean(try boolean(value))
    case .date: return .text(try date(value))
    case .datetime: return .text(try datetime(value))
    case .array: return .json(.list(try list(value)))
    case .reference(let type): return .reference(try reference(value, type))
    case .enumeration(let choices, let isOpen): return .choice(try choice(value, choices, isOpen))
    case .collection(let type): return .references(try references(value, type))
    case .sublist, .subrecord: throw .wrong(expected: "lines or an object")
    }
  }

  private func string(_ value: JSONValue, _ expected: String) throws(ValueError) -> String {
    guard let text = value.string else { throw .wrong(expected: expected) }
    return text
  }

  private func boolean(_ value: JSONValue) throws(ValueError) -> Bool {
    guard let boolean = value.bool else { throw .wrong(expected: "true or false") }
    return boolean
  }

  /// The text of the number stays as it was sent, so that money keeps its cents.
  private func number(_ value: JSONValue) throws(ValueError) -> String {
    guard case .number(let text) = value, value.decimal != nil else { throw .wrong(expected: "a number") }
    return text
  }

  private func integer(_ value: JSONValue) throws(ValueError) -> String {
    guard let number = value.int64 else { throw .wrong(expected: "a whole number") }
    return String(number)
  }

  private func date(_ value: JSONValue) throws(ValueError) -> String {
    guard let day = value.string.flatMap({ Day(iso: $0) }) else { throw .wrong(expected: "a date such as 2026-01-31") }
    return day.text
  }

  /// Answers are in UTC, whatever offset was sent.
  private func datetime(_ value: JSONValue) throws(ValueError) -> String {
    guard let instant = value.string.flatMap({ Instant(rfc3339: $0) }) else {
      throw .wrong(expected: "a date and time such as 2026-01-31T17:32:28Z")
    }
    return instant.text
  }

  private func list(_ value: JSONValue) throws(ValueError) -> [JSONValue] {
    guard let list = value.list else { throw .wrong(expected: "a list") }
    return list
  }

  /// `{"id":"1"}`, `{"id":1}`, `{"externalId":"X"}`, and the id alone.
  private func reference(_ value: JSONValue, _ type: String?) throws(ValueError) -> String {
    let found = try id(value["id"] ?? value, type, externalID: value["externalId"]?.string)
    guard store.target(of: found, type: type, field: field) != nil else { throw .unknown(found) }
    return found
  }

  private func id(_ value: JSONValue, _ type: String?, externalID: String?) throws(ValueError) -> String {
    switch value {
    case .string(let text): return text
    case .number(let text): return text
    default: break
    }
    guard let externalID else { throw .wrong(expected: "a reference such as {\"id\":\"1\"}") }
    guard let id = store.id(externalID: externalID, type: type, field: field) else { throw .unknown(externalID) }
    return id
  }

  /// Many references: `{"items":[{"id":"1"},…]}`.
  private func references(_ value: JSONValue, _ type: String?) throws(ValueError) -> [String] {
    guard let items = value["items"]?.list ?? value.list else {
      throw .wrong(expected: "an object with a list of items")
    }
    var ids: [String] = []
    for item in items { ids.append(try reference(item, type)) }
    return ids
  }

  /// `{"id":"AUTO"}` or `{"refName":"Auto"}`, and the id alone.
  private func choice(_ value: JSONValue, _ choices: [String], _ isOpen: Bool) throws(ValueError) -> String {
    let text: String
    switch value["id"] ?? value["refName"] ?? value {
    case .string(let string): text = string
    case .number(let number): text = number
    default: throw .wrong(expected: "a choice such as {\"id\":\"\(choices.first ?? "1")\"}")
    }
    if isOpen || choices.contains(text) { return text }
    guard let choice = choices.first(where: { ChoiceNames.name(of: $0, field: field, type: self.type) == text }) else {
      throw .unknown(text)
    }
    return choice
  }
}

extension Value {
  /// What a field of the account's own holds: nothing is known about its type.
  init(custom value: JSONValue) {
    switch value {
    case .string(let text): self = .text(text)
    case .number(let text): self = .number(text)
    case .bool(let boolean): self = .boolean(boolean)
    default: self = .json(value)
    }
  }
}
