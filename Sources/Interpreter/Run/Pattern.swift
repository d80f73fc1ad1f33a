import Diagnostics
import Platform

/// Regexes: Swift's, by Unicode scalars, with ASCII `\d \w \s`.
enum Pattern {
  typealias Match = Regex<AnyRegexOutput>.Match

  /// How many a thread keeps; a script that makes more makes them in a loop.
  private static let mostKept = 100
  /// So many ways to split a text are tried in no time; what may need more is watched.
  private static let mostUnwatched = 1e6

  /// Whether a regex in a string is found in a text; throws where it is none.
  static func isFound(_ pattern: Value, in text: Text, _ c: Context, at span: Span) throws -> Bool {
    guard case .string(let pattern) = pattern else { throw Failure.noPattern(pattern, at: span) }
    let spelling = pattern.string
    do {
      return try firstMatch(of: spelling, in: text.string, c, at: span) != nil
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure("this is no regex", at: span, label: complaint(about: spelling) ?? "")
    }
  }

  /// The first place where it is found, with its groups. Throws where the pattern is none, and a `Failure` when the
  /// search takes too long or Ctrl-C ends it.
  static func firstMatch(of pattern: String, in text: String, _ c: Context, at span: Span) throws -> Match? {
    let spelling = Array(pattern.utf8)
    let regex = try c.pointee.patterns[spelling] ?? compiled(pattern)
    guard steps(of: spelling, in: text) > mostUnwatched else {
      if c.pointee.patterns.count < mostKept { c.pointee.patterns[spelling] = regex }
      return try regex.firstMatch(in: text)
    }
    // One whose search goes on behind an error must not be used again.
    c.pointee.patterns[spelling] = nil
    let search = Search(regex, text)
    try search.wait(c.pointee.cancellation.takeUnretainedValue(), at: span)
    if c.pointee.patterns.count < mostKept { c.pointee.patterns[spelling] = regex }
    return try search.result?.get()
  }

  /// What is wrong with a pattern; nil when nothing is.
  static func complaint(about pattern: String) -> String? {
    do {
      _ = try compiled(pattern)
      return nil
    } catch {
      return String(describing: error)
    }
  }

  private static func compiled(_ pattern: String) throws -> Regex<AnyRegexOutput> {
    try Regex(pattern).matchingSemantics(.unicodeScalar).asciiOnlyDigits().asciiOnlyWordCharacters()
      .asciiOnlyWhitespace()
  }

  /// About how many steps a search may take at worst: it tries the lengths of each repetition with those of the others,
  /// and of a group that is repeated every way to split the text.
  private static func steps(of pattern: [UInt8], in text: String) -> Double {
    var (repetitions, previous) = (1, UInt8(0))
    for byte in pattern {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "{"):
        if previous == UInt8(ascii: ")") { return .infinity }
        repetitions += 1
      default: break
      }
      previous = byte
    }
    var steps = 1.0
    for _ in 0..<repetitions where steps <= mostUnwatched { steps *= Double(text.utf8.count) }
    return steps
  }

  /// A search on a thread of its own, which is left to itself when it takes too long: nothing can end it.
  private final class Search: @unchecked Sendable {
    // @unchecked: the regex, which is not Sendable, and the result belong to the search until it has ended.
    private let regex: Regex<AnyRegexOutput>
    private let text: String
    private(set) var result: Result<Match?, any Error>?
    private let hasEnded = Cancellation()

    init(_ regex: Regex<AnyRegexOutput>, _ text: String) { (self.regex, self.text) = (regex, text) }

    func wait(_ cancellation: Cancellation, at span: Span) throws {
      let thread = Thread.start(stackSize: 8 << 20) { [self] in
        result = Result { try regex.firstMatch(in: text) }
        hasEnded.cancel()
      }
      guard let thread else { throw Failure("no thread could be started to look for a regex", at: span) }
      thread.detach()
      do throws(StreamError) {
        try Waiting.wait(for: hasEnded, by: .after(nanoseconds: Limits.regexTime), cancellation: cancellation)
      } catch .timedOut {
        throw Failure.tooLong(at: span)
      } catch {
        throw Failure.interrupted(at: span)
      }
    }
  }
}

extension Failure {
  fileprivate static func tooLong(at span: Span) -> Failure {
    Failure(
      "the regex takes too long", at: span, label: "not done after \(DurationText.of(Limits.regexTime))",
      hint: "a repeated group with a repetition in it, like `(a+)+`, tries every way to split the text: write it without")
  }
}
