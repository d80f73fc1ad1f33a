/// Where a line in a query, or in a quote that is not closed, can only begin a statement of nss.
extension SQLScanner {
  /// The word that begins a statement on the line that starts here.
  func statement(onLineAt start: Int) -> Range<Int>? {
    let word = word(from: skippingBlanks(start))
    guard !word.isEmpty, canBegin(word) else { return nil }
    return word
  }

  /// Whether the newline here ends a statement, as far as that can be told inside of a quote.
  func endsStatement(at newline: Int) -> Bool {
    if statement(onLineAt: newline + 1) != nil { return true }
    var last = newline - 1
    while last >= 0, bytes[last].isBlank || bytes[last] == .carriageReturn { last -= 1 }
    guard last >= 0, bytes[last] == UInt8(ascii: ";") else { return false }
    let word = word(from: skippingBlanks(newline + 1))
    return Keyword.beginsSuiteQL(bytes[word]) || isAssignment(behind: word)
  }

  /// The first line behind the newline here that is neither blank nor a comment of nss: its start, or the end.
  func nextText(behind newline: Int) -> Int {
    var start = newline + 1
    while true {
      let first = skippingBlanks(start)
      guard first < bytes.count, bytes[first] == .newline || bytes[first] == UInt8(ascii: "#") else { return start }
      guard let end = bytes[first...].firstIndex(of: .newline) else { return bytes.count }
      start = end + 1
    }
  }

  /// Whether the line that starts here is blank; the end of the file is none.
  func isBlankLine(at start: Int) -> Bool {
    let first = skippingBlanks(start)
    return first < bytes.count && bytes[first] == .newline
  }

  /// Whether `with name:` stands here.
  func beginsOptions(_ with: Range<Int>) -> Bool {
    guard bytes[with].elementsEqual("with".utf8) else { return false }
    var first = with.upperBound
    while first < bytes.count, bytes[first] <= .blank { first += 1 }
    let name = word(from: first)
    guard first > with.upperBound, !name.isEmpty else { return false }
    let next = skippingBlanks(name.upperBound)
    return next < bytes.count && bytes[next] == UInt8(ascii: ":")
  }

  func skippingBlanks(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isBlank || bytes[index] == .carriageReturn { index += 1 }
    return index
  }

  func word(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end].isWordByte { end += 1 }
    return start..<end
  }

  /// `x =`, `x +=`
  private func isAssignment(behind word: Range<Int>) -> Bool {
    guard !word.isEmpty else { return false }
    let next = skippingBlanks(word.upperBound)
    return next < bytes.count && bytes[next] == UInt8(ascii: "=")
  }

  /// Whether the word begins a statement with what follows it on its line, and is no name of SQL there.
  private func canBegin(_ word: Range<Int>) -> Bool {
    let spelling = bytes[word]
    let isMethod = Keyword.isMethod(spelling)
    let kind = Keyword.kind(of: spelling)
    guard isMethod || kind.startsOnlyStatements || spelling.elementsEqual("retry".utf8) else { return false }
    let next = skippingBlanks(word.upperBound)
    let first = next < bytes.count ? bytes[next] : .newline
    switch first {
    case .newline, UInt8(ascii: ";"), .rightBrace:
      return kind == .break || kind == .continue || kind == .return || kind == .breakpoint
    case UInt8(ascii: "/"): return isMethod
    case UInt8(ascii: "-"): return next + 1 < bytes.count && !bytes[next + 1].isBlank && bytes[next + 1] != first
    case .quote, UInt8(ascii: "'"), .leftBrace, UInt8(ascii: "("), UInt8(ascii: "["): return true
    case _ where first.isWordByte: return next > word.upperBound && !continuesSQL(self.word(from: next))
    default: return false
    }
  }

  /// Words in capitals that go on behind a name of SQL, and `as`.
  private static let continuations: Set = [
    "AS", "as", "FROM", "IS", "IN", "AND", "OR", "NOT", "LIKE", "BETWEEN", "THEN", "ELSE", "END", "WHEN", "ASC", "DESC", "NULLS",
  ]

  private func continuesSQL(_ word: Range<Int>) -> Bool {
    word.count <= 7 && Self.continuations.contains(String(decoding: bytes[word], as: UTF8.self))
  }
}
