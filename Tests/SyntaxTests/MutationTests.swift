import Diagnostics
import Syntax
import Testing

/// Broken scripts: whatever is deleted, put in or doubled, the parser comes to an end and points into the source.
struct MutationTests {
  @Test(arguments: FixtureTests.names)
  func everyMutationIsSurvived(name: String) throws {
    let original = try FixtureTests.source(name).bytes
    var random = SplitMix(seed: name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for round in 0..<200 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, with: &random) }
      let source = Source(name: name, bytes: bytes)
      let (script, diagnostics) = Parser.parse(source)
      for diagnostic in diagnostics {
        for label in diagnostic.labels { #expect(Int(label.span.end) <= bytes.count, "round \(round)") }
      }
      for statement in script.statements { #expect(Int(statement.span.end) <= bytes.count, "round \(round)") }
      if !diagnostics.contains(where: { $0.severity == .error }) {
        #expect(tokensOutside(script.statements, of: source) == [], "round \(round): skipped without a word")
      }
    }
  }

  /// What no statement covers: nothing but the ends of statements, unless a mistake was reported.
  private func tokensOutside(_ statements: [Statement], of source: Source) -> [Token] {
    var remaining = statements[...]
    return Lexer.tokens(of: source).0.filter { token in
      switch token.kind {
      case .newline, .comment, .semicolon, .endOfFile: return false
      case _ where token.start == token.end: return false
      default: break
      }
      while let first = remaining.first, first.span.end <= token.start { remaining.removeFirst() }
      return remaining.first.map { token.start < $0.span.start || token.end > $0.span.end } ?? true
    }
  }

  private func mutate(_ bytes: inout [UInt8], with random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: start)
    case 3: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random)!.utf8, at: start)
    default: bytes.swapAt(start, Int.random(in: 0..<bytes.count, using: &random))
    }
  }

  private static let pieces = [
    "{", "}", "{{", "}}", "(", ")", "[", "]", "\"", "'", "\"\"\"", "`", "\n", "\r\n", ",", ":", "?", "=", "=>", "#", "\\",
    "GET ", "\nPOST a\n", "\n?q=", "\nX: ", " with ", "fn ", "if ", "for x in ", "SELECT ", "try {", "let ", "${", "/*", "é", "\u{FEFF}",
  ]
}

/// A small generator with a seed, so that a failure comes again.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
