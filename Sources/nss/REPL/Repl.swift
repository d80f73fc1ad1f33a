import Diagnostics
import Interpreter
import NetSuite
import Platform
import Reporting
import Scripting

/// A session at a prompt: asks for inputs and commands, and shows what becomes of them.
final class Repl {
  let console: Console
  /// Nil at a breakpoint, where the script's own is used.
  let account: ReplAccount?
  /// Nil at a breakpoint likewise.
  let host: ClientHost?
  let session: LiveSession
  let view: ReplView
  var catalog: Catalog
  let desk: MainDesk
  /// The script that has stopped; nil without one.
  let stop: Breakpoint?
  var script = SessionScript()
  /// What the last failure was: what was found, and the answer with an error status that came meanwhile.
  private(set) var lastFailure: (found: [Diagnostic], answer: ResponseBox?)?
  /// The last input that was run, and whether it may have changed something in NetSuite.
  var lastInput: (source: Source, canWrite: Bool)?
  var ending: Ending?
  /// Whether commands say nothing but what is wrong: while the rc file runs.
  var isQuiet = false
  private var history: History
  private var number = 0
  /// The input so far, of which further lines are asked for.
  private var block = ""
  private let reporter: ReplReporter

  enum Ending { case quits, goesOn }

  init(
    _ console: Console, account: ReplAccount?, host: ClientHost?, session: LiveSession, reporter: ReplReporter, desk: MainDesk,
    stop: Breakpoint? = nil
  ) {
    (self.console, self.account, self.host, self.session) = (console, account, host, session)
    (self.reporter, self.desk, self.stop) = (reporter, desk, stop)
    view = ReplView(console)
    catalog = account?.catalog ?? Catalog(without: .atBreakpoint)
    history = History(environment: console.environment)
  }

  /// Asks until the session ends.
  func run() -> Ending {
    LineEditor.start(entries: stop == nil ? history.load() : []) { [unowned self] text, cursor in
      ReplCompletion.choices(for: text, cursor, behind: block, in: self)
    }
    catalog.prepare()
    while ending == nil, !Signals.isTerminated { ask() }
    catalog.stop()
    return ending ?? .quits
  }

  private func ask() {
    let cancellation = Cancellation()
    Signals.onInterrupt(cancel: cancellation, orTermination: true, isKept: true)
    console.output.flush()
    switch LineEditor.read(prompt: block.isEmpty ? prompt.first : prompt.further, cancellation: cancellation) {
    case .end:
      console.output.write("\n")
      ending = .quits
    case .cancelled(let wasEmpty):
      console.output.write("\n")
      if wasEmpty, block.isEmpty, !Signals.isTerminated { console.errors.write("\(hintToLeave)\n") }
      block = ""
    case .text(let line):
      block = block.isEmpty ? line : "\(block)\n\(line)"
      take()
    }
  }

  private var hintToLeave: String { stop == nil ? "Ctrl-D or :quit leaves" : ":continue goes on, :quit ends the script" }

  private var prompt: Prompt {
    guard let account else { return Prompt(at: stop, usesColor: view.usesColor) }
    return Prompt(account, usesColor: view.usesColor)
  }

  /// Runs what has been typed, if it is whole.
  private func take() {
    guard block.contains(where: { !$0.isWhitespace }) else { return block = "" }
    let chunks = ReplChunk.split(block, isComplete: LiveSession.isComplete)
    if case .script(let text)? = chunks.last, !LiveSession.isComplete(text) { return }
    let entry = block
    block = ""
    run(chunks)
    if History.mayKeep(entry, console.redactor), history.add(entry) { LineEditor.remember(entry) }
  }

  /// Runs what an editor was left with, and keeps it as if it had been typed.
  func take(edited text: String) {
    block = String(text.reversed().drop { $0.isNewline }.reversed())
    console.output.write("\(block)\n")
    let entry = block
    block = ""
    run(ReplChunk.split(entry, isComplete: LiveSession.isComplete))
    if History.mayKeep(entry, console.redactor), history.add(entry) { LineEditor.remember(entry) }
  }

  /// Runs what was typed, pasted or read, up to the first failure.
  func run(_ chunks: [ReplChunk]) {
    for chunk in chunks where ending == nil && !Signals.isTerminated {
      switch chunk {
      case .command(let text): PromptCommand.run(text, self)
      case .script(let text):
        if let command = PromptCommand.spoken(text, in: session) {
          PromptCommand.run(command, self)
        } else {
          number += 1
          guard run(Source(name: "input \(number)", text: text + "\n")) else { return }
        }
      }
    }
  }

  /// Checks and runs an input; says whether it ran well.
  @discardableResult
  func run(_ source: Source, isKept: Bool = true) -> Bool {
    let cancellation = Cancellation()
    Signals.onInterrupt(cancel: cancellation, orTermination: true, isKept: true)
    view.change { $0.hasShownError = false }
    let (session, view, earlier) = (session, view, session.latestResponse)
    // All of the account's concurrency is the user's meanwhile.
    catalog.pause()
    defer { catalog.resume() }
    let answer = desk.serve { session.evaluate(source, cancellation: cancellation) { view.show($0) } }
    reporter.finish()
    switch answer {
    case .refused(let diagnostics):
      diagnostics.forEach(console.report)
      lastFailure = (diagnostics.filter { $0.severity == .error }, nil)
      return false
    case .ran(let outcome, let warnings, let canWrite):
      (warnings + outcome.diagnostics).forEach(console.report)
      if isKept { lastInput = (source, canWrite) }
      let answer = session.latestResponse.flatMap { $0 !== earlier && $0.status >= 400 ? $0 : nil }
      guard case .passed = outcome.ending else {
        lastFailure = (outcome.diagnostics, answer)
        return false
      }
      guard !view.hasShownError else {
        lastFailure = ([], answer)
        return true
      }
      if isKept, History.mayKeep(String(decoding: source.bytes, as: UTF8.self), console.redactor) { script.add(source) }
      return true
    }
  }
}

extension NetSuiteError {
  fileprivate static let atBreakpoint = NetSuiteError(.configuration, "where a script has stopped the account is not asked")
}

extension Prompt {
  fileprivate init(at stop: Breakpoint?, usesColor: Bool) {
    let place = stop.map { "\($0.source.name):\($0.source.line(at: $0.span.start))" } ?? ""
    self.init(label: place, usesColor: usesColor)
  }
}
