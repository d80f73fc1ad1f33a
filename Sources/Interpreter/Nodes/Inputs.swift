import Diagnostics
import JSON
import Syntax

/// `input name = default`: a value from outside.
public struct InputCode: Sendable {
  public let name: Name
  /// The default as the script writes it; nil when the input is required.
  public let defaultText: String?
  /// The default's value, when the script alone tells it.
  let constant: Value?

  /// What is wrong with the text given from outside, as far as the script alone tells.
  func complaint(about text: String?, in source: Source) -> Diagnostic? {
    guard let text else { return defaultText == nil ? .missingInput(name, in: source) : nil }
    guard let constant, InputText.value(of: text, like: constant) == nil else { return nil }
    return .malformedInput(name, text, like: constant, in: source)
  }
}

/// Text from outside as a value.
enum InputText {
  /// A value of the default's type; nil when the text is none.
  static func value(of text: String, like example: Value) -> Value? {
    if case .string = example { return .string(text) }
    let read = reading(text)
    switch (example, read) {
    case (.null, _): return read ?? .string(text)
    case (.decimal, .int?), (.bigDecimal, .int?), (.decimal, .bigDecimal?), (.bigDecimal, .decimal?): return read
    case (.duration, _): return DurationText.nanoseconds(text).map(Value.duration)
    case (_, let value?) where value.typeName == example.typeName: return value
    default: return nil
    }
  }

  /// JSON where it is JSON, else text.
  static func free(_ text: String) -> Value { reading(text) ?? .string(text) }

  private static func reading(_ text: String) -> Value? { try? ValueReader.read(Array(text.utf8)) }
}

/// Takes an input's value when its statement runs.
final class InputStep: Step, @unchecked Sendable {
  let name: Name
  let slot: Int
  let defaultValue: Node?
  let source: Source

  init(_ name: Name, slot: Int, defaultValue: Node?, source: Source, _ span: Span) {
    self.name = name
    self.slot = slot
    self.defaultValue = defaultValue
    self.source = source
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    let text = c.pointee.settings.inputs[name.text]
    guard let defaultValue else {
      f[slot] = text.map(InputText.free) ?? .null
      return .normal
    }
    let value = try defaultValue.evaluate(c, f)
    guard let text else {
      f[slot] = value
      return .normal
    }
    guard let given = InputText.value(of: text, like: value) else {
      throw Failure(.input, Diagnostic.malformedInput(name, text, like: value, in: source))
    }
    f[slot] = given
    return .normal
  }
}

extension Diagnostic {
  fileprivate static func missingInput(_ name: Name, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "the input `\(name.text)` has no value", at: name.span, in: source,
      label: "is required: it has no default",
      hint: "give it with `--var \(name.text)=…` or `NSS_VAR_\(name.text)`")
  }

  fileprivate static func malformedInput(_ name: Name, _ text: String, like example: Value, in source: Source)
    -> Diagnostic
  {
    Diagnostic(
      .error, "the input `\(name.text)` is \(Value.string(text).excerpt)", at: name.span, in: source,
      label: "its default makes it \(example.described)", hint: "give it as `--var \(name.text)=\(example.text)`, say")
  }
}
