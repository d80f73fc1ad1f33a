import Decimals

/// A value that an input is given from outside.
public struct GivenInput: Sendable {
  private enum Content {
    /// What a command line or the environment says.
    case text(String)
    /// What a file of JSON says.
    case value(Value)
  }

  private let content: Content
  /// Where it came from, for messages: `--var id`, `inputs.json`.
  let origin: String

  /// A text of a command line or the environment.
  public init(text: String, from origin: String) {
    content = .text(text)
    self.origin = origin
  }

  init(_ value: Value, from origin: String) {
    content = .value(value)
    self.origin = origin
  }

  /// The text, of a command line or the environment.
  public var text: String? { if case .text(let text) = content { text } else { nil } }

  /// As it was given, cut to what a line holds.
  var excerpt: String {
    switch content {
    case .text(let text): Value.string(text).excerpt
    case .value(let value): value.excerpt
    }
  }

  /// The value for an input without a default: JSON where it is JSON, else text.
  var freeValue: Value {
    switch content {
    case .text(let text): Self.reading(text) ?? .string(text)
    case .value(let value): value
    }
  }

  /// A value of the default's type; nil when it cannot be one. For a default of null any value will do.
  func value(like example: Value) -> Value? {
    switch (example, content) {
    case (.null, _): freeValue
    case (.string, .text(let text)): .string(text)
    case (.duration, .text(let text)): DurationText.nanoseconds(text).map(Value.duration)
    case (.day, .text(let text)), (.instant, .text(let text)): Self.date(.make(text))
    case (_, .text(let text)): Self.reading(text).flatMap { Self.fitted($0, to: example) }
    // JSON has no durations and no dates.
    case (.duration, .value(.string(let text))): DurationText.nanoseconds(text.string).map(Value.duration)
    case (.day, .value(.string(let text))), (.instant, .value(.string(let text))): Self.date(text)
    // A number for a text, the id of a record say, is its digits.
    case (.string, .value(let value)) where value.isNumber: .string(value.text)
    case (_, .value(let value)): Self.fitted(value, to: example)
    }
  }

  /// The value itself when it is of the example's type; an integer may stand for a decimal.
  private static func fitted(_ value: Value, to example: Value) -> Value? {
    if case .int(let int) = value, example.typeName == "decimal" { return .decimal(SmallDecimal(int)) }
    return value.typeName == example.typeName ? value : nil
  }

  /// A day or an instant, in ISO 8601.
  private static func date(_ text: Text) -> Value? { try? DateScanner.iso(text) }

  private static func reading(_ text: String) -> Value? { try? ValueReader.read(Array(text.utf8)) }
}
