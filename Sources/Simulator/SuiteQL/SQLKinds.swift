/// Of what kinds values are: those of different kinds are equal only when one is converted.
struct SQLKinds: OptionSet {
  let rawValue: UInt8

  static let number = SQLKinds(rawValue: 1)
  static let text = SQLKinds(rawValue: 2)
  static let date = SQLKinds(rawValue: 4)
}

extension SQLValue {
  var kind: SQLKinds {
    switch self {
    case .null: []
    case .number: .number
    case .text: .text
    case .date: .date
    }
  }

  /// The same for all values that may be equal when they are compared: a text as the number or the date that it spells.
  var canonical: SQLValue {
    guard case .text(let text) = self else { return self }
    if let number = try? SQLValue.text(text).number() { return .number(number) }
    return (try? date()).flatMap { $0 }.map(SQLValue.date) ?? self
  }
}
