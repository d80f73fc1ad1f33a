import Diagnostics
import Interpreter

/// Which tests `nss run` was told to run.
struct TestSettings {
  static let name = CommandOption(
    "--test", value: "PATTERN",
    "Run the tests whose name has this in it, in any case, or with '*' is like it; as often as needed.")
  static let tag = CommandOption("--tag", value: "NAME", "Run the tests that have this tag, or one of several.")
  static let failFast = CommandOption("--fail-fast", "End with the first test or file that fails.")

  /// The rows of the help, in its order.
  static let options = [name, tag, failFast]

  let selection: TestSelection
  let endsAtFailure: Bool

  init(_ arguments: ParsedArguments) {
    selection = TestSelection(
      patterns: arguments.values(of: Self.name).map(TestPattern.init), tags: arguments.values(of: Self.tag))
    endsAtFailure = arguments.has(Self.failFast)
  }

  /// What is said when none of the tests there are was asked for; nil when one may be.
  func complaint(about tests: [TestDeclaration]) -> Diagnostic? {
    selection.isEverything || tests.contains(where: selection.mayHold) ? nil : noTest(among: tests)
  }

  /// How many of the tests there are a message names.
  private static let mostNamed = 20

  func noTest(among tests: [TestDeclaration]) -> Diagnostic {
    let asked =
      selection.patterns.map { "\(Self.name.name) '\($0.text)'" } + selection.tags.map { "\(Self.tag.name) '\($0)'" }
    var names = tests.prefix(Self.mostNamed).map { test in
      test.name + (test.tags.map { $0.isEmpty ? "" : " [\($0.joined(separator: ", "))]" } ?? "")
    }
    if tests.count > names.count { names.append("and \(tests.count - names.count) more") }
    let known = selection.patterns.isEmpty ? selection.tags.first.map { ($0, tests.flatMap { $0.tags ?? [] }) } : nil
    let nearest = known.flatMap { Suggestion.nearest(to: $0.0, among: $0.1) }
    return Diagnostic(
      .error, "no test matches \(asked.joined(separator: " "))",
      notes: [
        names.isEmpty ? "there is no test at all" : "there are:\n" + names.map { "  \($0)" }.joined(separator: "\n")
      ],
      hint: nearest.map { "did you mean \(Self.tag.name) '\($0)'?" })
  }
}
