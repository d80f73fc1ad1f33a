/// A source line made fit to show: control characters as blanks, a very long line cut around what is marked in it.
struct Excerpt {
  /// In characters.
  private static let longest = 160
  /// How many characters stand before the mark in a line that is cut.
  private static let lead = 60

  let text: String
  private let marks: [Mark]
  private let isCutBefore: Bool

  /// A character that is shown, and the offset of its first byte.
  private struct Mark {
    let scalar: Unicode.Scalar
    let offset: Int
  }

  /// `focus` is the offset that has to be seen.
  init(line: Int, of source: Source, around focus: Int) {
    let range = source.range(ofLine: line)
    // A line of megabytes is cut in bytes first, so that drawing it costs what is drawn; a character has up to four.
    let focus = min(max(focus, range.lowerBound), range.upperBound)
    let first = max(range.lowerBound, focus - 4 * Self.longest)
    let window = source.bytes[first..<min(range.upperBound, focus + 4 * Self.longest)]
    let all = Self.marks(in: window.drop { $0 & 0xC0 == 0x80 })
    var start = 0
    if all.count > Self.longest || first > range.lowerBound {
      let column = all.firstIndex { $0.offset >= focus } ?? all.count
      start = max(0, min(column - Self.lead, all.count - Self.longest))
    }
    marks = Array(all[start..<min(all.count, start + Self.longest)])
    isCutBefore = (marks.first?.offset ?? range.lowerBound) > range.lowerBound
    let isCutBehind = start + marks.count < all.count || window.endIndex < range.upperBound
    text = (isCutBefore ? "…" : "") + String(String.UnicodeScalarView(marks.map(\.scalar))) + (isCutBehind ? "…" : "")
  }

  /// The blanks before the carets, and how many carets; a span over several lines is marked to its first line's end.
  func carets(under span: Span) -> (indent: String, count: Int) {
    let start = columns(to: Int(span.start))
    let end = columns(to: Int(span.end))
    return (String(repeating: " ", count: start), max(1, end - start))
  }

  private func columns(to offset: Int) -> Int {
    marks.prefix { $0.offset < offset }.reduce(isCutBefore ? 1 : 0) { $0 + $1.scalar.columns }
  }

  private static func marks(in bytes: ArraySlice<UInt8>) -> [Mark] {
    var marks: [Mark] = []
    var offset = bytes.startIndex
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      marks.append(Mark(scalar: scalar.isShown ? scalar : " ", offset: offset))
      // What is no UTF-8 is shown as U+FFFD: one for the byte here and those that continue it.
      offset += 1
      while offset < bytes.endIndex, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return marks
  }
}

extension Unicode.Scalar {
  /// Neither a control character nor one that turns the direction of the text around it.
  var isShown: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
