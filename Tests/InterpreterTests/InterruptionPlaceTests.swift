import Diagnostics
import Platform
import Syntax
import Testing

@testable import Interpreter

/// Where Ctrl-C found a script.
@Suite struct InterruptionPlaceTests {
  @Test func aCallStandsInTheFileThatCalls() throws {
    let files = [("lib", "fn f() { return 1 }"), ("main", "import \"lib\" as lib\n\nprint lib.f()")]
    let scripts = files.map { Parser.parse(Source(name: $0.0, text: $0.1)).0 }
    let path = UInt32("import ".utf8.count)
    let units = [ScriptUnit(scripts[0]), ScriptUnit(scripts[1], imports: [path: .unit(0)])]
    let program = try #require(Resolver.resolve(units).program)
    let interruption = Cancellation()
    interruption.cancel()
    let outcome = DeepStack.run(size: 64 << 20) { size in
      Evaluator.run(program, host: RecordingHost([]), cancellation: interruption, stackSize: size)
    }
    let found = try #require(outcome.diagnostics.first)
    #expect(found.title == "interrupted")
    #expect(found.source?.name == "main")
    #expect(Place(of: found.span.start, in: program.source).line == 3)
  }
}
