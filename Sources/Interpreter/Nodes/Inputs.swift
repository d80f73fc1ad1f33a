import Diagnostics
import Syntax

/// `input name = default`: a value from outside.
public struct InputCode: Sendable {
  public let name: Name
  /// The default as the script writes it; nil when the input is required.
  public let defaultText: String?
  /// The default's value, or one of its type, when the script alone tells it.
  let example: Value?

  /// What is wrong with the value given from outside, as far as the script alone tells.
  func complaint(about given: GivenInput?, in source: Source) -> Diagnostic? {
    guard let given else { return defaultText == nil ? .missingInput(name, in: source) : nil }
    guard let example, given.value(like: example) == nil else { return nil }
    return .malformedInput(name, given, like: example, in: source)
  }
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
    let given = c.pointee.settings.inputs[name.text]
    guard let defaultValue else {
      f[slot] = given?.freeValue ?? .null
      return .normal
    }
    let value = try defaultValue.evaluate(c, f)
    guard let given else {
      f[slot] = value
      return .normal
    }
    guard let fitted = given.value(like: value) else {
      throw Failure(.input, Diagnostic.malformedInput(name, given, like: value, in: source))
    }
    f[slot] = fitted
    return .normal
  }
}

extension Diagnostic {
  fileprivate static func missingInput(_ name: Name, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "the input `\(name.text)` has no value", at: name.span, in: source,
      label: "is required: it has no default",
      hint: "give it with `--var \(name.text)=…`, `--inputs FILE` or `NSS_VAR_\(name.text)`")
  }

  /// A value like the example, quoted for a shell where it has to be.
  private static func form(of example: Value) -> String {
    switch example {
    case .list(let list): list.count == 0 ? "'[1, 2]'" : "'\(example.text)'"
    case .map(let map): map.count == 0 ? "'{ \"a\": 1 }'" : "'\(example.text)'"
    default: example.text
    }
  }

  fileprivate static func malformedInput(_ name: Name, _ given: GivenInput, like example: Value, in source: Source)
    -> Diagnostic
  {
    Diagnostic(
      .error, "the input `\(name.text)` is \(given.excerpt)", at: name.span, in: source,
      label: "its default makes it \(example.described)", notes: ["it was given by \(given.origin)"],
      hint: given.text != nil
        ? "give it as `\(name.text)=\(form(of: example))`, say" : "\(example.described), as JSON has it")
  }
}
