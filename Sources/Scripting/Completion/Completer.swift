/// Completes what is being typed, by the place where it stands: keywords, names, fields, record types, commands.
///
/// A pure function of the text and its world; any bytes and any cursor give an answer.
///
/// ```swift
/// let completions = Completer(world).completions(in: "GET record/v1/cust", at: 18)
/// ```
public struct Completer: Sendable {
  let world: any CompletionWorld

  public init(_ world: any CompletionWorld) { self.world = world }

  /// In bytes; what is longer is pasted, not typed.
  private static let longestText = 1 << 18

  /// What the word before `offset` may become. `text` is all that has been typed and not run yet, `offset` the cursor
  /// in UTF-8.
  public func completions(in text: String, at offset: Int) -> Completions {
    completions(in: Array(text.utf8), at: offset)
  }

  /// The same of bytes, which need not be UTF-8.
  public func completions(in bytes: [UInt8], at offset: Int) -> Completions {
    let cursor = max(0, min(offset, bytes.count))
    guard bytes.count <= Self.longestText else { return Completions(start: cursor) }
    let line = CommandLine(bytes, at: cursor)
    let words = line.map { self.words(in: $0) } ?? WordFinder(world, TypedText(bytes, at: cursor)).words
    return words.completing(bytes[words.start..<max(words.start, cursor)])
  }
}

extension Completions {
  /// Those that begin with what is typed, in its case first; none twice.
  fileprivate func completing(_ typed: ArraySlice<UInt8>) -> Completions {
    var exact: [Completion] = []
    var other: [Completion] = []
    var seen: Set<String> = []
    for word in words where word.text.utf8.count >= typed.count && seen.insert(word.text).inserted {
      let beginning = word.text.utf8.prefix(typed.count)
      if beginning.elementsEqual(typed) {
        exact.append(word)
      } else if beginning.elementsEqual(typed, by: { $0.lowercased == $1.lowercased }) {
        other.append(word)
      }
    }
    return Completions(start: start, words: exact + other)
  }
}

extension UInt8 {
  /// Of letters of ASCII.
  fileprivate var lowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }
}
