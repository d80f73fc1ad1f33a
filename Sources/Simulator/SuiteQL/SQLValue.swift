import Decimals

/// A value while a query runs. An empty text is null, as in Oracle; a boolean of a record is `T` or `F`.
enum SQLValue: Sendable, Hashable {
  case null
  case number(BigDecimal)
  case text(String)
  case date(SQLDate)

  init(text: String) { self = text.isEmpty ? .null : .text(text) }

  init(_ value: Value?) {
    switch value {
    case nil, .references, .lines, .subrecord: self = .null
    case .text(let text): self.init(text: text)
    case .number(let text): self = (try? BigDecimal(text)).map(SQLValue.number) ?? .text(text)
    case .boolean(let isTrue): self = .text(isTrue ? "T" : "F")
    // Ids are numbers where they look like it.
    case .reference(let id), .choice(let id): self = Self.plainNumber(id).map(SQLValue.number) ?? .text(id)
    case .json(let json): self = .text(json.text)
    }
  }

  /// What `||` and its like make: at most as long as a text may be in Oracle.
  init(joining text: String) throws(SQLError) {
    guard text.utf8.count <= 4000 else { throw .unsupported("a text would be longer than 4000 bytes") }
    self.init(text: text)
  }

  private static func plainNumber(_ text: String) -> BigDecimal? {
    guard let last = text.utf8.last, 0x30...0x39 ~= last else { return nil }
    return (try? BigDecimal(text)).flatMap { $0.description == text ? $0 : nil }
  }

  var isNull: Bool { self == .null }

  /// As the answer has it; nil when it is left out.
  var answer: String? {
    switch self {
    case .null: nil
    case .number(let number): number.withoutTrailingZeros
    case .text(let text): text
    case .date(let date): date.userText
    }
  }

  /// As a text, for functions of texts and `||`: Oracle leaves out the zero before the point.
  var text: String {
    guard case .number = self, let text = answer else { return answer ?? "" }
    if text.hasPrefix("0.") { return String(text.dropFirst()) }
    if text.hasPrefix("-0.") { return "-" + text.dropFirst(2) }
    return text
  }

  /// As a number; nil for null. Throws for what is none.
  func number() throws(SQLError) -> BigDecimal? {
    switch self {
    case .null: return nil
    case .number(let number): return number
    case .text(let text):
      guard let number = try? BigDecimal(text.trimmingBlanks) else { throw .unsupported("'\(text)' is not a number") }
      return number
    case .date: throw .unsupported("a date is not a number")
    }
  }

  /// As a date; nil for null. A text is read in the user's format. Throws for what is none.
  func date() throws(SQLError) -> SQLDate? {
    switch self {
    case .null: return nil
    case .date(let date): return date
    case .text(let text):
      guard let day = Day(userFormat: text) else {
        throw .unsupported("'\(text)' is not a date in the format M/D/YYYY")
      }
      return SQLDate(day: day)
    case .number(let number): throw .unsupported("\(number) is not a date")
    }
  }
}

extension BigDecimal {
  /// In plain digits.
  var withoutTrailingZeros: String {
    var text = description
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
    if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    return text
  }
}

extension String {
  var trimmingBlanks: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension SQLValue {
  /// Which of two comes first; nil when one is null. Of a text and a number, or a date, the text is converted.
  func order(_ other: SQLValue) throws(SQLError) -> Int? {
    switch (self, other) {
    case (.null, _), (_, .null): return nil
    case (.text(let left), .text(let right)): return left == right ? 0 : left < right ? -1 : 1
    case (.date, _), (_, .date):
      guard let left = try date(), let right = try other.date() else { return nil }
      return left.seconds == right.seconds ? 0 : left.seconds < right.seconds ? -1 : 1
    default:
      guard let left = try number(), let right = try other.number() else { return nil }
      return left.compared(to: right)
    }
  }
}
