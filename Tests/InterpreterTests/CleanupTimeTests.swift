import Diagnostics
import Platform
import Syntax
import Testing

@testable import Interpreter

/// What cleanup may do after Ctrl-C: it has time of its own, and no more.
@Suite struct CleanupTimeTests {
  @Test func endsWhatTakesTooLong() throws {
    let outcome = try run("defer { while true { } }\nwhile true { }", cleanupTime: 1_000_000)
    guard case .interrupted = outcome.ending else { return #expect(Bool(false), "\(outcome.ending)") }
    #expect(outcome.diagnostics.map(\.title) == ["interrupted", "interrupted"])
    #expect(outcome.diagnostics.last?.notes == ["cleanup has some seconds after Ctrl-C, and they are over"])
  }

  @Test func isInterruptedThoughSomethingElseFailedFirst() throws {
    let outcome = try run("defer { while true { } }\nassert false", cleanupTime: 1_000_000)
    guard case .interrupted = outcome.ending else { return #expect(Bool(false), "\(outcome.ending)") }
    #expect(outcome.diagnostics.map(\.title) == ["assertion failed", "interrupted"])
  }

  /// Runs a script that has been interrupted before it begins.
  private func run(_ text: String, cleanupTime: Int64) throws -> Outcome {
    let (script, _) = Parser.parse(Source(name: "test", text: text))
    let program = try #require(Resolver.resolve(script).program)
    let interruption = Cancellation()
    interruption.cancel()
    return DeepStack.run(size: 64 << 20) { size in
      Evaluator.run(
        program, host: RecordingHost([]), settings: EvaluationSettings(cleanupTime: cleanupTime),
        cancellation: interruption, stackSize: size)
    }
  }
}
