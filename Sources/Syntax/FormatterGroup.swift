import Diagnostics

/// A bracket with all that is in it.
struct FormatterGroup {
  enum Kind {
    /// `{ statements }`, `{ key: value }`, `[a, b]`, `(a, b)` behind a name or before `=>`
    case block, map, list, call
    /// Any other: its newlines stay where they are.
    case plain
  }

  let kind: Kind
  /// Whether it is a block of a statement's own, which the statement's indentation counts for.
  var isStatementBlock = false
  /// The indices of its brackets among the pieces.
  let open: Int
  private(set) var close = 0
  /// Whether it takes several lines as it is written, or must.
  private(set) var isForced = false
  /// Whether its only bracket stands at its end, so that they are broken together: `f({ … })`.
  private(set) var isTransparent = false

  /// Whether its opening bracket stands alone, below the lines of a request or query.
  private var startsLine = false
  private var hasOwnNewline = false
  private var hasNewline = false
  private var statements = 0
  /// How many brackets in it could be broken, and whether the last one of these ends it.
  private var breakable = 0
  private var lastBreakable = -1

  init(_ kind: Kind, open: Int) { (self.kind, self.open) = (kind, open) }

  var isEmpty: Bool { close == open + 1 && !isForced }

  /// Whether it stands on one line where the line is long enough, and else takes several.
  var isBreakable: Bool { kind != .plain && !isTransparent && !isForced && close > open + 1 }

  /// All brackets, by where they open; each piece that is none of a bracket's own has none.
  static func all(of pieces: [FormatterPiece], _ marks: FormatterMarks) -> [FormatterGroup] {
    var groups: [FormatterGroup] = []
    var open: [Int] = []
    for (index, piece) in pieces.enumerated() {
      if let innermost = open.last { groups[innermost].note(piece) }
      switch piece.kind {
      case .leftParenthesis, .leftBracket, .leftBrace, .openBraces:
        open.append(groups.count)
        let last = index > 0 ? pieces[index - 1] : nil
        var group = FormatterGroup(kind(of: piece, behind: last, marks), open: index)
        group.isStatementBlock = marks.statementBlocks.contains(piece.span.start)
        group.startsLine = last.map { $0.endsWithLine || $0.kind == .suiteQL && piece.gap.hasNewline } ?? false
        groups.append(group)
      case .rightParenthesis, .rightBracket, .rightBrace, .closeBraces:
        guard let innermost = open.popLast() else { preconditionFailure("a bracket closes that was not opened") }
        groups[innermost].end(at: index, gap: piece.gap)
        if let outer = open.last { groups[outer].note(groups[innermost]) }
      default: break
      }
    }
    precondition(open.isEmpty, "a bracket is not closed")
    return groups
  }

  private static func kind(
    of piece: FormatterPiece, behind last: FormatterPiece?, _ marks: FormatterMarks
  ) -> Kind {
    let (start, before) = (piece.span.start, last?.span.end ?? 0)
    switch piece.kind {
    case .leftBrace: return marks.maps.contains(start) ? .map : .block
    case .leftBracket: return marks.lists.contains(start) ? .list : .plain
    case .leftParenthesis:
      let place = marks.parameters.contains(start) ? start : before
      let isCall = place == start || marks.callees.contains(before)
      return isCall && !marks.withRequest.contains(place) ? .call : .plain
    default: return .plain
    }
  }

  /// A piece that stands in it directly, its closing bracket too.
  private mutating func note(_ piece: FormatterPiece) {
    if piece.gap.hasNewline { hasOwnNewline = true }
    if piece.isMultiline { hasNewline = true }
    if piece.startsStatement { statements += 1 }
  }

  /// A bracket that stands in it directly.
  private mutating func note(_ inner: FormatterGroup) {
    hasNewline = hasNewline || inner.hasNewline || inner.isForced
    guard inner.kind != .plain, inner.close > inner.open + 1 || inner.isForced else { return }
    breakable += 1
    lastBreakable = inner.kind == .call ? -1 : inner.close
  }

  private mutating func end(at index: Int, gap: FormatterGap) {
    close = index
    if index == open + 1, !gap.hasComments { hasOwnNewline = false }
    hasNewline = hasNewline || hasOwnNewline
    switch kind {
    case .block: isForced = hasNewline || statements > 1 || startsLine && statements > 0
    case .map: isForced = hasNewline
    case .list, .call: isForced = hasOwnNewline
    case .plain: isForced = false
    }
    isTransparent = (kind == .list || kind == .call) && !isForced && breakable == 1 && lastBreakable == index - 1
  }
}
