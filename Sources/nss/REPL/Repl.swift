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
  var lastInput: (source: Source, isTyped: Bool, canWrite: Bool)?
  var ending: Ending?
  /// What `:edit` opens: the last input, also one that was refused.
  private(set) var lastText = ""
  /// Whether a command could not do what it was told.
  var hasCommandFailed = false
  /// Raised by Ctrl-C; one from the line that is typed to the end of what it runs.
  private(set) var cancellation = Cancellation()
  /// Raised by Ctrl-C once more: what cleans up is to end.
  private var haste = Cancellation()
  /// Whether commands say nothing but what is wrong: while the rc file runs.
  var isQuiet = false
  private var history: History
  private var number = 0
  /// How many secrets are known.
  private var secrets: Int
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
    secrets = console.redactor.count
  }

  /// Asks until the session ends.
  func run() -> Ending {
    LineEditor.start { stop == nil ? history.load() : [] }
    catalog.prepare()
    while ending == nil, !Signals.isTerminated { ask() }
    catalog.stop()
    return ending ?? .quits
  }

  private func ask() {
    listen()
    console.output.flush()
    let line = LineEditor.read(prompt: block.isEmpty ? prompt.first : prompt.further, cancellation: cancellation) { [self] text, cursor in
      ReplCompletion.choices(for: text, cursor, behind: block, in: self)
    }
    switch line {
    case .end where !block.isEmpty:
      // What has been typed so far is dropped, and not the session with it.
      console.output.write("\n")
      block = ""
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
      if !block.isEmpty, line.allSatisfy(\.isWhitespace) { console.errors.write("it goes on; `;` ends a request, Ctrl-C drops it\n") }
    }
  }

  private var hintToLeave: String { stop == nil ? "Ctrl-D or :quit leaves" : ":continue goes on, :quit ends the script" }

  private var prompt: Prompt {
    guard let account else { return Prompt(at: stop, ink: view.ink) }
    return Prompt(account, ink: view.ink)
  }

  /// Runs what has been typed, if it is whole.
  private func take() {
    guard block.contains(where: { !$0.isWhitespace }) else { return block = "" }
    // As in a shell: for the lines of a request that would be whole without them.
    if block.hasSuffix("\\") {
      block.removeLast()
      return
    }
    let chunks = ReplChunk.split(block, isComplete: LiveSession.isComplete)
    if case .script(let text)? = chunks.last, !LiveSession.isComplete(text) { return }
    let entry = block
    block = ""
    run(entry, chunks)
  }

  /// Runs what an editor was left with, and keeps it as if it had been typed.
  func take(edited text: String) {
    let entry = String(text.reversed().drop { $0.isNewline }.reversed())
    console.output.write("\(entry)\n")
    run(entry, ReplChunk.split(entry, isComplete: LiveSession.isComplete))
  }

  /// Runs what was typed, pasted or edited, up to the first failure, and keeps it.
  private func run(_ entry: String, _ chunks: [ReplChunk]) {
    for chunk in chunks {
      number += 1
      guard run(chunk, named: "input \(number)") else { break }
    }
    // What is secret is brought back by Up, and not kept.
    if history.add(entry, isKept: History.mayKeep(entry, console.redactor)) { LineEditor.remember(entry) }
  }

  /// A secret that has become known is taken out of what was kept before.
  private func noteSecrets() {
    guard console.redactor.count != secrets else { return }
    secrets = console.redactor.count
    history.remove { !History.mayKeep($0, console.redactor) }
  }

  /// Runs a command or an input; false when it failed, or the session ends: then what is behind it is not run.
  func run(_ chunk: ReplChunk, named name: String, isKept: Bool = true, isTyped: Bool = true) -> Bool {
    hasCommandFailed = false
    switch chunk {
    case .command(let text): PromptCommand.run(text, self)
    case .script(let text):
      if let command = PromptCommand.spoken(text, in: session) {
        PromptCommand.run(command, self)
      } else {
        lastText = text
        guard run(Source(name: name, text: text + "\n"), isKept: isKept, isTyped: isTyped) else { return false }
      }
    }
    return !hasCommandFailed && ending == nil && !Signals.isTerminated
  }

  /// From now on Ctrl-C is for what comes now.
  func listen() {
    (cancellation, haste) = (Cancellation(), Cancellation())
    listenAgain()
  }

  /// Puts it back where a script that had stopped goes on.
  private func listenAgain() { Signals.onInterrupt(cancel: cancellation, orTermination: true, haste: haste) }

  /// Checks an input and runs it beside, unless Ctrl-C came before.
  func evaluate(
    _ source: Source, isTyped: Bool = true, mayWrite: Bool = true, show: @escaping @Sendable (Value) -> Void
  ) -> LiveSession.Answer {
    // Where there was no account there may be one now, whose rules are to be known before anything is sent.
    if account?.findAgain() == true { accountHasChanged() }
    // All of the account's concurrency is the user's meanwhile.
    catalog.pause()
    defer { catalog.resume() }
    let (session, cancellation, haste) = (session, cancellation, haste)
    let answer = desk.serve(resume: listenAgain) {
      session.evaluate(source, isTyped: isTyped, mayWrite: mayWrite, cancellation: cancellation, haste: haste, show: show)
    }
    reporter.finish()
    return answer
  }

  /// Checks and runs an input; says whether it ran well.
  @discardableResult
  func run(_ source: Source, isKept: Bool = true, isTyped: Bool = true, mayWrite: Bool = true) -> Bool {
    view.change { ($0.hasShownError, $0.shown) = (false, 0) }
    let (view, earlier) = (view, session.latestResponse)
    switch evaluate(source, isTyped: isTyped, mayWrite: mayWrite, show: { view.show($0) }) {
    case .refused(let diagnostics):
      diagnostics.forEach(console.report)
      lastFailure = (diagnostics.filter { $0.severity == .error }, nil)
      noteSecrets()
      return false
    case .ran(let outcome, let warnings, let canWrite):
      (warnings + outcome.diagnostics).forEach(console.report)
      noteSecrets()
      if isKept { lastInput = (source, isTyped, canWrite) }
      let answer = session.latestResponse.flatMap { $0 !== earlier && $0.status >= 400 ? $0 : nil }
      let hasPassed = if case .passed = outcome.ending { true } else { false }
      if !hasPassed || view.hasShownError { lastFailure = (outcome.diagnostics, answer) }
      if isKept { keep(source, ranWell: hasPassed && !view.hasShownError, isTyped) }
      return hasPassed
    }
  }

  /// Takes an input into the script that `:save` writes.
  private func keep(_ source: Source, ranWell: Bool, _ isTyped: Bool) {
    guard ranWell, History.mayKeep(String(decoding: source.bytes, as: UTF8.self), console.redactor) else {
      return script.leaveOut(source, shown: view.shown)
    }
    script.add(source, shown: view.shown, isTyped: isTyped, isPreparation: isQuiet)
  }
}

extension NetSuiteError {
  fileprivate static let atBreakpoint = NetSuiteError(.configuration, "where a script has stopped the account is not asked")
}

extension Prompt {
  fileprivate init(at stop: Breakpoint?, ink: Ink) {
    let place = stop.map { "\($0.source.name):\($0.source.line(at: $0.span.start))" } ?? ""
    self.init(place, ink: ink)
  }
}
