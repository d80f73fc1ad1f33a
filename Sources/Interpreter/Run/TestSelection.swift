/// Which tests are asked for; all, as long as nothing is said.
public struct TestSelection: Sendable, Equatable {
  /// A test is asked for by one of them.
  public var patterns: [TestPattern]
  /// A test has one of them.
  public var tags: [String]

  public init(patterns: [TestPattern] = [], tags: [String] = []) {
    self.patterns = patterns
    self.tags = tags
  }

  public var isEverything: Bool { patterns.isEmpty && tags.isEmpty }

  func holds(_ test: TestCase) -> Bool { matches(name: test.name) && matches(tags: test.tags) }

  /// Whether a test as it is written may be among them; what its name and tags are may show only when it is reached.
  public func mayHold(_ test: TestDeclaration) -> Bool {
    (!test.isNameFixed || matches(name: test.name)) && (test.tags.map(matches(tags:)) ?? true)
  }

  private func matches(name: String) -> Bool { patterns.isEmpty || patterns.contains { $0.matches(name) } }
  private func matches(tags: [String]) -> Bool { self.tags.isEmpty || self.tags.contains(where: tags.contains) }
}

/// A part of a name, in any case; with `*`, which stands for any text, all of it.
public struct TestPattern: Sendable, Equatable {
  public let text: String
  /// What stands between the `*`s, in lower case.
  private let pieces: [[Character]]

  public init(_ text: String) {
    self.text = text
    let isWhole = text.contains("*")
    let pieces = text.lowercased().split(separator: "*", omittingEmptySubsequences: false).map(Array.init)
    self.pieces = isWhole ? pieces : [[], pieces[0], []]
  }

  public func matches(_ name: String) -> Bool {
    let name = Array(name.lowercased())
    guard let first = pieces.first, let last = pieces.last, name.count >= first.count + last.count,
      name.starts(with: first), name.suffix(last.count).elementsEqual(last)
    else { return false }
    // Between the two ends each piece is taken where it stands first, which leaves most for the others.
    var rest = name[first.count..<(name.count - last.count)]
    for piece in pieces.dropFirst().dropLast() {
      guard !piece.isEmpty else { continue }
      guard let start = rest.indices.first(where: { rest[$0...].starts(with: piece) }) else { return false }
      rest = rest[(start + piece.count)...]
    }
    return true
  }
}
