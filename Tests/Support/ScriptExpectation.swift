import Testing

extension ScriptCase {
  /// Expects of what a run left behind all that the script and the files beside it say.
  public func expect(_ outcome: Outcome) throws {
    if let file = golden("out") {
      try Golden.expect(outcome.stdout, in: file)
    } else {
      #expect(outcome.stdout == output.map { $0 + "\n" }.joined(), "\(path): standard output\n\(outcome.stderr)")
    }
    if let file = golden("err") { try Golden.expect(outcome.stderr, in: file) }
    for problem in problems(DrawnDiagnostic.all(in: outcome.stderr)) { Issue.record("\(path): \(problem)") }
    #expect(outcome.code == exitCode, "\(path): exit code\n\(outcome.stderr)")
  }

  /// Pairs the diagnostics that came with those that were expected: what is missing and what is too much.
  public func problems(_ drawn: [DrawnDiagnostic]) -> [String] {
    var missing = diagnostics
    var problems: [String] = []
    for one in drawn {
      if let index = missing.firstIndex(where: {
        $0.line == one.line && $0.severity == one.severity && one.message.contains($0.text)
      }) {
        missing.remove(at: index)
      } else if golden("err") == nil || !diagnostics.isEmpty {
        problems.append("unexpected\n\(one.text)")
      }
    }
    return problems + missing.map { "line \($0.line): no \($0.severity) with '\($0.text)'" }
  }
}
