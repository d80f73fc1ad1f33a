import Synchronization

/// Knows the secrets of this run and strikes them out of everything that is written.
///
/// It sits inside `Output`, the only writer, so that nothing goes round it.
public final class Redactor: Sendable {
  /// What stands in a secret's place.
  public static let mark = "***"

  /// Shorter texts are not held to be secrets: striking out every `1` would garble the output and hide nothing.
  public static let shortestSecret = 4

  private let patterns = Mutex(Patterns())

  public init() {}

  /// How many spellings are struck out: more of them mean another secret.
  public var count: Int { patterns.withLock { $0.count } }

  /// From now on the text is struck out, likewise.
  public func add(secret: String) { add(secret: Array(secret.utf8)) }

  /// From now on `secret`, in each of its forms, is replaced by `***`.
  public func add(secret: [UInt8]) {
    patterns.withLock { patterns in
      for form in Self.forms(of: secret) where form.count >= Self.shortestSecret { patterns.add(form) }
    }
  }

  /// `bytes` without the secrets; where two begin at the same place the longer one goes.
  public func redact(_ bytes: [UInt8]) -> [UInt8] {
    let patterns = self.patterns.withLock { $0 }
    guard !patterns.isEmpty else { return bytes }
    return patterns.striking(bytes)
  }

  /// The text in pieces: what may be shown, and the secrets between.
  public func pieces(of text: String) -> [(text: String, isSecret: Bool)] {
    let bytes = Array(text.utf8)
    var (pieces, kept) = ([(text: String, isSecret: Bool)](), 0)
    func add(_ range: Range<Int>, isSecret: Bool) {
      if !range.isEmpty { pieces.append((String(decoding: bytes[range], as: UTF8.self), isSecret)) }
    }
    for secret in patterns.withLock({ $0 }).places(in: bytes) {
      add(kept..<secret.lowerBound, isSecret: false)
      add(secret, isSecret: true)
      kept = secret.upperBound
    }
    add(kept..<bytes.count, isSecret: false)
    return pieces
  }

  /// The text without the secrets.
  public func redact(_ text: String) -> String { String(decoding: redact(Array(text.utf8)), as: UTF8.self) }

  /// The spellings in which a secret can turn up.
  private static func forms(of secret: [UInt8]) -> [[UInt8]] { SecretForms.of(secret) }
}

/// The byte strings to strike out, by their first two bytes: text that has none of them is passed over quickly.
private struct Patterns {
  private var byStart: [Int: [[UInt8]]] = [:]
  private var known: Set<[UInt8]> = []
  /// Which pairs of bytes begin a pattern; empty as long as there is none.
  private var isStart: [Bool] = []

  var isEmpty: Bool { byStart.isEmpty }
  var count: Int { known.count }

  /// `pattern` has at least `Redactor.shortestSecret` bytes.
  mutating func add(_ pattern: [UInt8]) {
    guard known.insert(pattern).inserted else { return }
    let start = Self.start(of: pattern, at: 0)
    byStart[start, default: []].append(pattern)
    if isStart.isEmpty { isStart = [Bool](repeating: false, count: 1 << 16) }
    isStart[start] = true
  }

  func striking(_ bytes: [UInt8]) -> [UInt8] {
    let places = places(in: bytes)
    guard !places.isEmpty else { return bytes }
    var (result, kept) = ([UInt8](), 0)
    for place in places {
      result.append(contentsOf: bytes[kept..<place.lowerBound])
      result.append(contentsOf: Redactor.mark.utf8)
      kept = place.upperBound
    }
    result.append(contentsOf: bytes[kept...])
    return result
  }

  /// Where they stand, from left to right.
  func places(in bytes: [UInt8]) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    var (places, index) = ([Range<Int>](), 0)
    while index + 1 < bytes.count {
      let start = Self.start(of: bytes, at: index)
      guard isStart[start], let length = matchLength(in: bytes, at: index, start) else {
        index += 1
        continue
      }
      places.append(index..<index + length)
      index += length
    }
    return places
  }

  /// A secret that somebody has cut short is one still, as long as enough of it is there to be known again.
  private static let longEnough = 16
  /// Where a text is cut for a message or a table, less of it is enough.
  private static let ellipsis = Array("…".utf8)

  /// How much of a secret stands at `index`: the longest beginning of one, whole or long enough.
  private func matchLength(in bytes: [UInt8], at index: Int, _ start: Int) -> Int? {
    var longest: Int?
    for pattern in byStart[start] ?? [] {
      let most = min(pattern.count, bytes.count - index)
      var common = 2
      while common < most, bytes[index + common] == pattern[common] { common += 1 }
      let isKnown =
        common == pattern.count || common >= Self.longEnough
        || (common >= Redactor.shortestSecret && bytes[(index + common)...].starts(with: Self.ellipsis))
      if isKnown, common > longest ?? 0 { longest = common }
    }
    return longest
  }

  private static func start(of bytes: [UInt8], at index: Int) -> Int { Int(bytes[index]) << 8 | Int(bytes[index + 1]) }
}
