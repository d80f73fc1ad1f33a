import Decimals

/// Sums of money and quantities: exact decimals. What leaves the range of a decimal, which no money does, is left out
/// of a sum rather than a crash.
extension BigDecimal {
  static let zero = BigDecimal(Int64(0))

  static func + (a: BigDecimal, b: BigDecimal) -> BigDecimal { (try? a.adding(b)) ?? a }
  static func - (a: BigDecimal, b: BigDecimal) -> BigDecimal { (try? a.subtracting(b)) ?? a }
  static func * (a: BigDecimal, b: BigDecimal) -> BigDecimal { (try? a.multiplied(by: b)) ?? a }

  static func += (a: inout BigDecimal, b: BigDecimal) { a = a + b }

  /// To the cent.
  var inCents: BigDecimal { (try? rounded(toPlaces: 2)) ?? self }

  /// As NetSuite writes what it has computed: `39.95`, `120.0`, `0.0`.
  var amountText: String {
    let text = description
    guard let point = text.firstIndex(of: ".") else { return text + ".0" }
    var end = text.endIndex
    let last = text.index(point, offsetBy: 2, limitedBy: text.endIndex) ?? text.endIndex
    while end > last, text[text.index(before: end)] == "0" { end = text.index(before: end) }
    return String(text[..<end])
  }
}

extension Value {
  /// A computed number.
  static func amount(_ value: BigDecimal) -> Value { .number(value.amountText) }
}

extension Fields {
  /// The number of a field; 0 when it has none.
  func amount(_ name: String) -> BigDecimal { self[name]?.decimal ?? .zero }

  /// The id of the record or choice a field refers to.
  func id(_ name: String) -> String? {
    switch self[name] {
    case .reference(let id), .choice(let id): id
    default: nil
    }
  }

  /// The lines of a sublist; none when it is empty.
  func lines(_ name: String) -> [Line] { if case .lines(let lines) = self[name] { lines } else { [] } }

  /// Gives a field a value if it has none.
  mutating func fill(_ name: String, _ value: @autoclosure () -> Value?) {
    if self[name] == nil { self[name] = value() }
  }
}
