import Diagnostics
import Interpreter
import Platform
import Scripting
import Synchronization

/// Shows values: laid out as the session says, through a pager when they are long, or into a file.
final class ReplView: Sendable {
  struct State {
    var form = Display.Form.table
    var expansion = Display.Expansion.automatic
    /// Where values go instead of the terminal.
    var file: String?
    /// What the file's name says that it holds; counts as long as `form` says nothing else.
    var fileForm: Display.Form?
    /// The ids in the last rows shown of each record type, its name in lower case.
    var ids: [String: [String]] = [:]
    /// Whether an answer with an error status was shown since the input began.
    var hasShownError = false
    /// How many values were shown since the input began.
    var shown = 0
  }

  private let console: Console
  private let state = Mutex(State())

  init(_ console: Console) { self.console = console }

  var form: Display.Form { state.withLock { $0.form } }
  var expansion: Display.Expansion { state.withLock { $0.expansion } }
  var file: String? { state.withLock { $0.file } }
  var ids: [String: [String]] { state.withLock { $0.ids } }
  var hasShownError: Bool { state.withLock { $0.hasShownError } }
  var shown: Int { state.withLock { $0.shown } }

  func change(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }

  /// Shows a value that stood alone.
  func show(_ value: Value) {
    let state = state.withLock { state in
      state.shown += 1
      state.ids.merge(ShownIDs.byType(in: value)) { _, latest in latest }
      if let status = value.errorStatus, status >= 400 { state.hasShownError = true }
      return state
    }
    let display = display(state)
    let shown = display.shown(value, isForFile: state.file != nil)
    // What a table says below itself is lost in a file, and no part of CSV.
    let loud = state.file != nil || display.form == .csv ? shown.cut : nil
    if let file = state.file {
      show(shown.head)
      guard add(shown.data, to: file) else { return }
      if loud == nil { show(shown.tail) }
    } else {
      show(shown.head + shown.data + (loud == nil ? shown.tail : ""))
    }
    if let loud { console.report(.missing(loud, in: state.file)) }
  }

  /// Says whether it could.
  private func add(_ data: String, to file: String) -> Bool {
    guard !data.isEmpty else { return true }
    do {
      let bytes = Array(console.redactor.redact(data).utf8)
      try Files.appendLines(to: file) { _ in bytes }
      return true
    } catch {
      console.report(Diagnostic(.error, "the value cannot be written", notes: ["\(error)"], hint: "`:out` shows values here again"))
      return false
    }
  }

  /// Shows a text that is laid out already.
  func show(_ text: String) { Pager(console: console).show(text) }

  var ink: Ink { Ink(isColored: usesColor) }
  var usesColor: Bool { console.output.isTerminal && console.renderer.usesColor }
  var columns: Int { TerminalSize(of: 1).columns }

  private func display(_ state: State) -> Display {
    let redactor = console.redactor
    return Display(
      form: state.form == .table ? state.fileForm ?? .table : state.form, expansion: state.expansion, columns: columns, usesColor: usesColor, conceal: { redactor.redact($0) })
  }
}

extension Diagnostic {
  fileprivate static func missing(_ cut: ShownValue.Cut, in file: String?) -> Diagnostic {
    Diagnostic(.warning, "\(file.map { "\($0) has not" } ?? "this is not") all of it: \(cut.found)", hint: cut.remedy)
  }
}
