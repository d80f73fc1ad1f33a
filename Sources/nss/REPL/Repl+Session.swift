import Diagnostics
import Interpreter
import Platform
import Scripting

/// What commands do with the session.
extension Repl {
  /// From now on requests go to the account as it is now.
  func accountHasChanged() {
    guard let account else { return }
    host?.use(account.client)
    // Another account has other records.
    view.change { $0.ids = [:] }
    catalog.stop()
    catalog = account.catalog
  }

  /// Whether an expression holds; nil when that cannot be told, which is reported.
  func holds(_ condition: Source) -> Bool? {
    let found = Monitor<Value?>(nil)
    switch evaluate(condition, mayWrite: false, show: { value in found.change { $0 = value } }) {
    case .refused(let diagnostics): diagnostics.forEach(console.report)
    case .ran(let outcome, _, _):
      outcome.diagnostics.forEach(console.report)
      if case .bool(let holds)? = found.change({ $0 }) { return holds }
      if outcome.diagnostics.isEmpty { complain("what `:watch` waits for must be true or false") }
    }
    return nil
  }

  /// Sleeps; false when Ctrl-C ended it.
  func sleep(_ nanoseconds: Int64) -> Bool {
    do {
      try Waiting.sleep(until: .after(nanoseconds: nanoseconds), cancellation: cancellation)
      return true
    } catch {
      console.output.write("\n")
      return false
    }
  }

  /// Runs the rc file, unless there is none.
  func runRC() {
    guard let folder = ProfileBook(environment: console.environment).folder else { return }
    let path = "\(folder)/rc.nss"
    guard Files.exists(path) else { return }
    isQuiet = true
    defer { isQuiet = false }
    do {
      let text = String(decoding: try Files.read(path, atMost: 1 << 20), as: UTF8.self)
      listen()
      for chunk in ReplChunk.split(text, isComplete: LiveSession.isComplete) {
        guard run(chunk, named: path, isTyped: false) else {
          if ending == nil { complain("the rest of \(path) was not run") }
          return
        }
      }
    } catch {
      complain("the rc file cannot be read: \(error)", hint: "--no-rc leaves it out")
    }
  }
}
