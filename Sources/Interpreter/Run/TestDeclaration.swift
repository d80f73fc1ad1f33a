import Diagnostics

/// A test as it stands in a script, whether or not a run comes to it.
public struct TestDeclaration: Sendable {
  /// Its name as it is written, with the `{{ }}`.
  public let name: String
  /// Whether the name is the same whenever it is reached.
  public let isNameFixed: Bool
  /// Nil where they show only when it is reached.
  public let tags: [String]?
  public let source: Source
  /// Its head, up to the block.
  public let span: Span

  /// What is told of it when no run came to it.
  public var unreached: TestCase { TestCase(name: name, tags: tags ?? [], source: source, span: span) }
}

/// What a run knows of its tests.
struct TestTally {
  /// Where the tests begin that were reached.
  var reached: Set<UInt32> = []
  var failed = 0
  /// The test whose failure ended the run.
  var last: String?
}

extension Program {
  /// Tells of the tests that no run came to.
  func tellUnreached(
    _ reached: Set<UInt32> = [], because reason: String, to host: any Host, _ settings: EvaluationSettings
  ) {
    for test in tests where !reached.contains(test.span.start) {
      let isAskedFor = settings.selection.mayHold(test)
      host.report(isAskedFor ? .testSkipped(test.unreached, reason: reason) : .testLeftOut(test.unreached))
    }
  }
}
