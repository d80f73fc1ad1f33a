import Diagnostics

/// `SELECT … FROM … WHERE id = {{id}}`, from its first word on, with the options behind it.
public struct SuiteQL: Equatable, Sendable {
  /// The query as it is written, lines and comments and all; what stands in its `{{ }}` is bound, never pasted.
  public let text: Template
  /// Which of the values may be a list, in order: those that stand alone between brackets and commas.
  public let takesList: [Bool]
  /// Where the stretches of its text stand.
  let stretches: [Span]
  /// `with key: "id", limit: 500`
  public let options: [Option]

  init(text: Template, takesList: [Bool], stretches: [Span], options: [Option]) {
    self.text = text
    self.takesList = takesList
    self.stretches = stretches
    self.options = options
  }

  /// Where a name stands in its text, quotes and comments aside; `a.b` is one, and capitals are equal to small letters.
  public func places(of name: String, in source: Source) -> [Span] {
    let wanted = name.utf8.map(\.lowercased)
    guard !wanted.isEmpty else { return [] }
    var places: [Span] = []
    for stretch in stretches {
      var scanner = SQLScanner(source.bytes, from: stretch.range.lowerBound, to: stretch.range.upperBound)
      while let piece = scanner.next() {
        let start = piece.range.lowerBound + (piece.kind == .quotedName ? 1 : 0)
        let end = start + wanted.count
        guard piece.kind == .word || piece.kind == .quotedName, end <= stretch.range.upperBound,
          source.bytes[start..<end].lazy.map(\.lowercased).elementsEqual(wanted),
          end == stretch.range.upperBound || !source.bytes[end].isSQLWordByte
        else { continue }
        places.append(Span(start..<end))
      }
    }
    return places
  }

  public static func == (a: SuiteQL, b: SuiteQL) -> Bool { a.text == b.text && a.options == b.options }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }
}
