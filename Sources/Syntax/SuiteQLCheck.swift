import Diagnostics

/// Reads a query for what cannot be right in it: values where SQL takes none, and its own `?` beside them.
struct SuiteQLCheck {
  private let source: Source
  private(set) var problems: [Diagnostic] = []
  /// Which of the values stand alone between brackets and commas.
  private(set) var takesList: [Bool] = []

  /// The brackets that are open here, and the query itself.
  private var levels = [Level(clause: .values, function: nil)]
  /// The last piece, and where it ends.
  private var before = Before.nothing
  private var beforeEnd = 0
  /// A value whose next piece decides what is right.
  private var pending: Pending?
  /// Where a `?` stands.
  private var questionMarks: [Int] = []

  private struct Level {
    var clause: SQLClause
    /// The word that the bracket stands behind.
    let function: String?
  }

  private enum Before {
    case nothing, operand
    case word(String)
    case mark(UInt8)
  }

  private struct Pending {
    let span: Span
    let isFirst: Bool
    var isRight: Bool
  }

  init(_ source: Source) { self.source = source }

  /// A stretch of the query's text.
  mutating func take(textAt span: Span) {
    var scanner = SQLScanner(source.bytes, from: span.range.lowerBound, to: span.range.upperBound)
    while let piece = scanner.next() { take(piece) }
  }

  /// `{{x}}`
  mutating func take(parameterAt span: Span) {
    // Of two that touch the second is the mistake.
    settle(before: nil, at: nil)
    let misplacement = misplacement(at: span.range.lowerBound)
    if let misplacement { problems.append(.misplaced(misplacement, at: span, in: source)) }
    var isFirst = false
    if case .mark(UInt8(ascii: "(")) = before { isFirst = true }
    if case .mark(UInt8(ascii: ",")) = before { isFirst = levels.count > 1 }
    pending = Pending(span: span, isFirst: isFirst, isRight: misplacement == nil)
    (before, beforeEnd) = (.operand, span.range.upperBound)
  }

  /// The end of the query.
  mutating func finish() {
    settle(before: nil, at: nil)
    for mark in questionMarks {
      problems.append(.questionMark(at: mark, isAlone: takesList.isEmpty, in: source))
    }
  }

  private mutating func take(_ piece: SQLScanner.Piece) {
    let start = piece.range.lowerBound
    switch piece.kind {
    case .newline, .comment, .hash, .unclosed, .openBraces: return
    case .text, .quotedName:
      settle(before: nil, at: start)
      if let problem = Diagnostic.quoted(piece, in: source) { problems.append(problem) }
      before = .operand
    case .number:
      settle(before: nil, at: start)
      if case .word("LIMIT") = before { problems.append(.limit(piece.range, in: source)) }
      before = .operand
    case .word:
      settle(before: nil, at: start)
      take(word: piece.range)
    case .mark:
      settle(before: source.bytes[start], at: start)
      take(mark: source.bytes[start], at: start)
    }
    beforeEnd = piece.range.upperBound
  }

  private mutating func take(word range: Range<Int>) {
    // No word of SQL is longer.
    let word = range.count > 16 ? "" : String(decoding: source.bytes[range], as: UTF8.self).uppercased()
    var previous: String?
    if case .word(let text) = before { previous = text }
    if let clause = SQLClause(word, behind: previous, inCallOf: levels[levels.count - 1].function) {
      levels[levels.count - 1].clause = clause
    }
    // Behind a point any word is a name.
    if case .mark(UInt8(ascii: ".")) = before { before = .operand } else { before = .word(word) }
  }

  private mutating func take(mark: UInt8, at offset: Int) {
    switch mark {
    case UInt8(ascii: "("):
      var function: String?
      if case .word(let word) = before { function = word }
      levels.append(Level(clause: beginsTable ? .tables : isOrdered ? levels[levels.count - 1].clause : .values, function: function))
      before = .mark(mark)
    case UInt8(ascii: ")"):
      if levels.count > 1 { levels.removeLast() }
      before = .operand
    case UInt8(ascii: "?"):
      questionMarks.append(offset)
      before = .operand
    case UInt8(ascii: "["):
      problems.append(.squareBracket(at: offset, in: source))
      before = .mark(mark)
    case UInt8(ascii: "]"): before = .operand
    default: before = .mark(mark)
    }
  }

  /// Whether a bracket here stands around what is ordered or grouped by, and is no function's.
  private var isOrdered: Bool {
    switch before {
    case .word("BY"), .mark(UInt8(ascii: ",")), .mark(UInt8(ascii: "(")):
      [.ordering, .grouping].contains(levels[levels.count - 1].clause)
    default: false
    }
  }

  private var beginsTable: Bool {
    switch before {
    case .word("FROM"), .word("JOIN"): true
    case .mark(UInt8(ascii: ",")), .mark(UInt8(ascii: "(")): levels[levels.count - 1].clause == .tables
    default: false
    }
  }

  /// Decides about the value before the piece here, which begins with this mark, if it is one.
  private mutating func settle(before mark: UInt8?, at offset: Int?) {
    guard let pending else { return }
    self.pending = nil
    let isLast = mark == UInt8(ascii: ")") || mark == UInt8(ascii: ",")
    takesList.append(pending.isFirst && isLast)
    guard pending.isRight else { return }
    let isGlued = mark == nil && offset == pending.span.range.upperBound
    if isGlued || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "(") {
      problems.append(.misplaced(.name, at: pending.span, in: source))
    }
  }

  /// Why SQL takes no value here; nil when it may.
  private func misplacement(at offset: Int) -> SQLMisplacement? {
    let clause = levels[levels.count - 1].clause
    if clause == .tables { return .table }
    switch before {
    case .nothing: return nil
    case .operand: return offset == beforeEnd ? .name : clause == .ordering ? .direction : .operand
    case .mark(UInt8(ascii: ".")): return .name
    case .mark(UInt8(ascii: ",")) where clause == .ordering || clause == .grouping: return clause == .ordering ? .ordering : .grouping
    case .mark(UInt8(ascii: "(")) where clause == .ordering || clause == .grouping: return clause == .ordering ? .ordering : .grouping
    case .mark: return nil
    case .word("BY") where clause != .values: return clause == .ordering ? .ordering : .grouping
    case .word("IN"): return .membership
    case .word("AS"), .word("WITH"): return .alias
    case .word("IS"): return .nullTest
    case .word("DATE"), .word("TIMESTAMP"): return .dateLiteral
    case .word(let word):
      if SQLClause.wordsBeforeValues.contains(word) { return nil }
      return offset == beforeEnd ? .name : clause == .ordering ? .direction : .operand
    }
  }
}
