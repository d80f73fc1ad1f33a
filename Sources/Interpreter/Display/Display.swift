import Diagnostics

/// How a value is laid out for a person.
public struct Display: Sendable {
  /// What a value is shown as.
  public enum Form: String, CaseIterable, Sendable {
    /// Rows as a table, all else as JSON without NetSuite's `links`.
    case table
    /// JSON, with all that is in it.
    case json
    /// Rows as CSV, to be taken elsewhere.
    case csv
  }

  /// Whether rows are shown one a block, a line for each field.
  public enum Expansion: Sendable {
    /// When a table would not fit.
    case automatic
    case on, off
  }

  /// Rows to show at most; how many more there are is told, and how to get them.
  public static let mostRows = 5_000
  /// Bytes of text to show at most, likewise.
  public static let mostText = 4 << 20

  public var form: Form
  public var expansion: Expansion
  /// How wide the terminal is.
  public var columns: Int
  public var usesColor: Bool
  /// Strikes secrets out of a text; it is given texts that are whole, before they are cut, escaped or coloured.
  public var conceal: @Sendable (String) -> String

  public init(
    form: Form = .table, expansion: Expansion = .automatic, columns: Int = 80, usesColor: Bool = false,
    conceal: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.form = form
    self.expansion = expansion
    self.columns = columns
    self.usesColor = usesColor
    self.conceal = conceal
  }

  /// The value's text, which ends with a newline; empty when there is nothing to show.
  public func text(of value: Value) -> String {
    switch value {
    case .unset, .cell: ""
    case .response(let response): text(of: response)
    default: text(of: value, writtenBy: #"write("value.json", _)"#, isAnswer: false)
    }
  }

  var ink: Ink { Ink(isColored: usesColor) }

  /// Of a value that is no response, but may be the body of one; `writer` is an expression that writes all of it.
  func text(of value: Value, writtenBy writer: String, isAnswer: Bool) -> String {
    switch value {
    case .string(let text): self.text(of: text)
    case .list, .map:
      if let rows = ShownRows(of: value, as: form) {
        text(of: rows, isAnswer: isAnswer)
      } else if form == .csv, case .list(let list) = value {
        csv(list)
      } else {
        json(value, writtenBy: writer)
      }
    case .error(let error): ink.paint(line(error.failure.message), .boldRed) + "\n"
    case .function(let function): lines(of: conceal(function.signature), wholeIn: "_")
    default: ink.paint(line(value.text), form == .csv ? nil : JSONText.color(of: value)) + "\n"
    }
  }

  /// A string in quotes, so that it does not look like a number or a name; one of several lines as its lines.
  private func text(of text: Text) -> String {
    let words = conceal(text.string)
    let isPlain = form == .csv || form == .table && words.utf8.contains(UInt8(ascii: "\n"))
    let writer = #"write("text.txt", _)"#
    return isPlain ? lines(of: words, wholeIn: writer) : json(.string(text), writtenBy: writer)
  }

  /// JSON, indented.
  private func json(_ value: Value, writtenBy writer: String) -> String {
    var json = JSONText(self)
    if json.append(value, upTo: Self.mostText) { return json.text + "\n" }
    return json.text + "\n" + remark("it goes on: `\(writer)` writes all of it")
  }

  /// Words that come from elsewhere, in one line.
  func line(_ text: String) -> String { Printable.inOneLine(conceal(text)) }

  /// What is said of the text above it, in a line of its own.
  func remark(_ words: String) -> String { ink.paint("… \(words)", .faint) + "\n" }
}

extension FunctionBox {
  /// `fn total(rows, rate?)`, where a `?` marks what may be left out; one without a name is shown as it is written.
  fileprivate var signature: String {
    if name.contains("=>") { return name }
    return "fn \(name)(\(FunctionCode.list(parameters)))"
  }
}
