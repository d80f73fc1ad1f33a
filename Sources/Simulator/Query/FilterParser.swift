import Decimals
import RecordTypes

/// Reads `q` for a record type: `field OPERATOR value`, `AND` before `OR`, parentheses, lists in brackets.
struct FilterParser {
  private let type: RecordType
  /// The account's own fields that records of the type have.
  private let customFields: Set<String>
  private var lexer: FilterLexer
  private var token = FilterToken.end
  private var depth = 0

  /// Deeper parentheses are refused rather than followed.
  private static let depthLimit = 100

  static func filter(_ text: String, for table: RecordTable) throws(FilterError) -> Filter {
    var parser = FilterParser(table, lexer: FilterLexer(text))
    try parser.advance()
    let filter = try parser.alternatives()
    guard parser.token == .end else { throw FilterError("Expected AND or OR, found \(parser.token.text)") }
    return filter
  }

  private init(_ table: RecordTable, lexer: FilterLexer) {
    (type, customFields, self.lexer) = (table.schema.type, table.customFields, lexer)
  }

  private mutating func alternatives() throws(FilterError) -> Filter {
    var parts = [try conjunction()]
    while try accept(.word("OR")) { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func conjunction() throws(FilterError) -> Filter {
    var parts = [try primary()]
    while try accept(.word("AND")) { parts.append(try primary()) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func primary() throws(FilterError) -> Filter {
    guard try accept(.openParenthesis) else { return .condition(try condition()) }
    depth += 1
    guard depth <= Self.depthLimit else { throw FilterError("More than \(Self.depthLimit) parentheses are open") }
    let filter = try alternatives()
    guard try accept(.closeParenthesis) else { throw FilterError("Expected ')', found \(token.text)") }
    depth -= 1
    return filter
  }

  private mutating func condition() throws(FilterError) -> Condition {
    guard case .word(let name) = token else { throw FilterError("Expected a field, found \(token.text)") }
    try advance()
    let (field, kind) = try field(name)
    guard case .word(let word) = token, let op = FilterOperator(word) else {
      throw FilterError("Expected an operator for field '\(name)', found \(token.text)")
    }
    try advance()
    return Condition(field: field, test: try test(op, name, kind), isNegated: op.isNegated)
  }

  /// A field, and what it is; of the account's own nothing is known.
  private func field(_ name: String) throws(FilterError) -> (FilterField, FieldKind?) {
    // A record's own id is text in a body, but a number here: `id ANY_OF [1,2]`.
    if name.lowercased() == "id" { return (.id, .integer) }
    if customFields.contains(name.lowercased()) { return (.body(name.lowercased()), nil) }
    guard let field = type[name] else { throw FilterError("Unknown identifier '\(name)'") }
    return (.body(field.name), field.kind)
  }

  private mutating func test(
    _ op: FilterOperator, _ name: String, _ kind: FieldKind?
  ) throws(FilterError) -> FilterTest {
    if op.kind == .empty { return .empty }
    guard let kind else { return try custom(op, name) }
    switch kind {
    case .boolean where op.kind == .is:
      return .boolean(try boolean())
    case .string:
      if let test = op.textTest { return .text(test, FoldedText(try value())) }
    case .number, .integer:
      if let test = op.numberTest { return .number(test, try number()) }
      if op.kind == .anyOf { return .numberAmong(try numbers()) }
      if op.kind == .between || op.kind == .within { return try range() }
    case .date, .datetime:
      if let test = op.dayTest { return .day(test, try day().text) }
    case .reference, .enumeration, .collection:
      // Only `ANY_OF` on ids is documented, and that for references.
      if op.kind == .anyOf { return .idAmong(Set(try list())) }
    default:
      break
    }
    throw FilterError("Operator '\(op.name)' cannot be used with field '\(name)'")
  }

  /// The operator says what the values of a field of the account's own must be.
  private mutating func custom(_ op: FilterOperator, _ name: String) throws(FilterError) -> FilterTest {
    if op.kind == .is {
      let text = try value()
      guard let boolean = Bool(text) else { return .text(.equals, FoldedText(text)) }
      return .any([.exactly(.boolean(boolean)), .text(.equals, FoldedText(text))])
    }
    if let test = op.textTest { return .text(test, FoldedText(try value())) }
    if let test = op.numberTest { return .number(test, try number()) }
    if let test = op.dayTest { return .day(test, try day().text) }
    if op.kind == .between || op.kind == .within { return try range() }
    let values = try list()
    var numbers: [BigDecimal] = []
    for text in values { if let number = try? BigDecimal(text) { numbers.append(number) } }
    return .any([.idAmong(Set(values)), .numberAmong(numbers)])
  }

  private mutating func range() throws(FilterError) -> FilterTest {
    let bounds = try numbers()
    guard bounds.count == 2 else { throw FilterError("Expected two values in brackets, found \(bounds.count)") }
    return .numberBetween(bounds[0], bounds[1])
  }

  private mutating func list() throws(FilterError) -> [String] {
    guard try accept(.openBracket) else { throw FilterError("Expected a list in brackets, found \(token.text)") }
    var values = [try value()]
    while try accept(.comma) { values.append(try value()) }
    guard try accept(.closeBracket) else { throw FilterError("Expected ',' or ']', found \(token.text)") }
    return values
  }

  private mutating func numbers() throws(FilterError) -> [BigDecimal] {
    var numbers: [BigDecimal] = []
    for text in try list() { numbers.append(try Self.number(text)) }
    return numbers
  }

  private mutating func number() throws(FilterError) -> BigDecimal { try Self.number(try value()) }

  private static func number(_ text: String) throws(FilterError) -> BigDecimal {
    guard let number = try? BigDecimal(text) else { throw FilterError("'\(text)' is not a number") }
    return number
  }

  private mutating func boolean() throws(FilterError) -> Bool {
    let text = try value()
    guard let boolean = Bool(text) else { throw FilterError("'\(text)' is neither true nor false") }
    return boolean
  }

  private mutating func day() throws(FilterError) -> Day {
    let text = try value()
    guard let day = Day(userFormat: text) else {
      throw FilterError("'\(text)' is not a date in the format M/D/YYYY")
    }
    return day
  }

  private mutating func value() throws(FilterError) -> String {
    switch token {
    case .word(let text), .quoted(let text):
      try advance()
      return text
    default:
      throw FilterError("Expected a value, found \(token.text)")
    }
  }

  private mutating func accept(_ expected: FilterToken) throws(FilterError) -> Bool {
    guard token == expected else { return false }
    try advance()
    return true
  }

  private mutating func advance() throws(FilterError) { token = try lexer.next() }
}
