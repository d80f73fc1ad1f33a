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

  /// The value's text, which ends with a newline; empty when there is nothing to show. As CSV it has of an answer the
  /// rows alone.
  public func text(of value: Value) -> String { shown(value).text }

  /// The same in its parts. Those that are for a file's reader have no width and no colour.
  public func shown(_ value: Value, isForFile: Bool = false) -> ShownValue {
    var display = self
    if isForFile { (display.columns, display.usesColor) = (10_000, false) }
    switch value {
    case .unset, .cell: return ShownValue()
    case .response(let response):
      let isError = response.answer.status >= 400
      var shown = isError ? ShownValue() : display.body(of: response)
      if form != .csv || isForFile || shown.data.isEmpty { shown.head = head(of: response) + shown.head }
      return shown
    default: return display.shown(value, writtenBy: #"write("value.json", _)"#, isAnswer: false)
    }
  }

  var ink: Ink { Ink(isColored: usesColor) }

  /// Of a value that is no response, but may be the body of one; `writer` is an expression that writes all of it.
  func shown(_ value: Value, writtenBy writer: String, isAnswer: Bool) -> ShownValue {
    switch value {
    case .string(let text): return shown(text)
    case .list, .map:
      if let rows = ShownRows(of: value, as: form) { return shown(rows, isAnswer: isAnswer) }
      if form == .csv, case .list(let list) = value { return csv(list) }
      var shown = json(value, writtenBy: writer)
      // The page is shown whole, with its `hasMore`.
      if shown.cut == nil { shown.cut = ShownRows(of: value, as: .table)?.cut(isAnswer: isAnswer, as: form) }
      return shown
    case .error(let error): return ShownValue(data: ink.paint(line(error.failure.message), .boldRed) + "\n")
    case .function(let function): return lines(of: conceal(function.signature), wholeIn: "_")
    default: return ShownValue(data: ink.paint(line(value.text), form == .csv ? nil : JSONText.color(of: value)) + "\n")
    }
  }

  /// A string in quotes, so that it does not look like a number or a name; one of several lines as its lines.
  private func shown(_ text: Text) -> ShownValue {
    let words = conceal(text.string)
    let isPlain = form == .csv || form == .table && words.utf8.contains(UInt8(ascii: "\n"))
    let writer = #"write("text.txt", _)"#
    return isPlain ? lines(of: words, wholeIn: writer) : json(.string(text), writtenBy: writer)
  }

  /// JSON, indented.
  private func json(_ value: Value, writtenBy writer: String) -> ShownValue {
    var json = JSONText(self)
    if json.append(value, upTo: Self.mostText) { return ShownValue(data: json.text + "\n") }
    return cut(json.text + "\n", "it goes on", "`\(writer)` writes all of it")
  }

  /// A text that is the beginning of one, with what is said of that.
  func cut(_ data: String, _ found: String, verb: String = "", _ remedy: String) -> ShownValue {
    ShownValue(data: data, tail: remark("\(found)\(verb): \(remedy)"), cut: ShownValue.Cut(found: found, remedy: remedy))
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
