import Diagnostics
import Platform
import Syntax
import Testing

@testable import Interpreter

/// Every built-in keeps the examples of its own entry.
@Suite struct BuiltinTests {
  @Test(arguments: Builtins.all.map(\.name))
  func keepsItsExamples(name: String) throws {
    let builtin = try #require(Builtins.named[name])
    #expect(!builtin.examples.isEmpty)
    for example in builtin.examples {
      #expect(example.contains(name))
      // What does something may stand alone; anything else is true.
      let isWhole = example.contains("assert ") || builtin.hasEffect
      let run = ScriptRun(isWhole ? example : "assert \(example)", answers: [Self.accepted])
      #expect(run.outcome == "passed", "\(example)")
    }
  }

  /// What the one request of an example is answered.
  private static let accepted = IncomingResponse(
    status: 202, reason: "Accepted", headers: [("Location", "https://example/services/rest/async/v1/job/1")])

  @Test func noNameStandsTwice() {
    let names = Builtins.all.map(\.name)
    #expect(Set(names).count == names.count)
    // A namespace that were a function too could not be told from it.
    #expect(Builtins.namespaces.isDisjoint(with: names))
  }

  @Test(arguments: Builtins.all.map(\.name))
  func isDescribed(name: String) throws {
    let builtin = try #require(Builtins.named[name])
    #expect(builtin.summary.hasSuffix("."))
    #expect(Set(builtin.parameters.map(\.name)).count == builtin.parameters.count)
  }
}
