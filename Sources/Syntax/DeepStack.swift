import Platform
import Synchronization

/// Runs a parser where its recursion has room: on this thread as long as the nesting is ordinary, else on one with a
/// stack for the deepest that is allowed.
enum DeepStack {
  /// What the 512 KB of an ordinary thread have room for: a debug build takes up to 20 KB a level.
  private static let ordinaryNesting = 16
  private static let stackSize = 64 * 1024 * 1024

  static func run(_ parser: Parser) -> (statements: [Statement], diagnostics: DiagnosticList) {
    var attempt = parser
    attempt.roomForNesting = ordinaryNesting
    let statements = attempt.parseScript()
    if !attempt.outgrewStack { return (statements, attempt.diagnostics) }
    let outcome = Outcome()
    Thread(stackSize: stackSize) {
      var parser = parser
      let statements = parser.parseScript()
      outcome.value.withLock { $0 = (statements, parser.diagnostics) }
    }.join()
    return outcome.value.withLock { $0 }
  }

  private final class Outcome: Sendable {
    let value = Mutex<(statements: [Statement], diagnostics: DiagnosticList)>(([], DiagnosticList()))
  }
}
