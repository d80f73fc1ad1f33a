import Diagnostics

extension Display {
  /// A text of several lines as it is, but for what would steer the terminal. `whole` is an expression that has, or
  /// writes, all of it; secrets are struck out already.
  func lines(of text: String, upTo mostLines: Int = .max, bytes most: Int = mostText, wholeIn whole: String) -> ShownValue {
    let shown = text[...].prefix(lines: mostLines).prefix(bytes: most)
    var result = Printable.lines(of: String(shown)).joined(separator: "\n")
    if !result.hasSuffix("\n") { result += "\n" }
    let rest = text.utf8.count - shown.utf8.count
    return rest == 0 ? ShownValue(data: result) : cut(result, "\(ByteCount.text(rest)) more", "`\(whole)` has all of it")
  }
}

extension Substring {
  /// Its beginning of so many bytes at most, without a character that the cut would break.
  func prefix(bytes most: Int) -> Substring {
    guard most < utf8.count else { return self }
    var end = utf8.index(startIndex, offsetBy: most)
    while end > startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return self[..<end]
  }

  /// Its first lines, with their ends.
  func prefix(lines most: Int) -> Substring {
    var left = most
    guard left < .max else { return self[...] }
    for index in utf8.indices where utf8[index] == UInt8(ascii: "\n") {
      left -= 1
      if left == 0 { return self[..<utf8.index(after: index)] }
    }
    return self[...]
  }
}

/// How many bytes something has, as people say it.
enum ByteCount {
  /// `812 B`, `12.3 kB`, `4.1 MB`
  static func text(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) B" }
    let (unit, name) = bytes < 999_950 ? (1_000, "kB") : (1_000_000, "MB")
    let tenths = (bytes * 10 + unit / 2) / unit
    return "\(tenths / 10).\(tenths % 10) \(name)"
  }
}
