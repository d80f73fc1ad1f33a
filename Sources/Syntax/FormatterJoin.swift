/// What may stand between two pieces.
enum FormatterJoin: Equatable {
  /// Nothing or a blank, never a newline.
  case glue(blank: Bool)
  /// A newline, with the indentation of what begins there.
  case line(Place)
  /// Behind an opening bracket, before a closing one, behind a comma: the bracket's layout decides; on one line with
  /// or without a blank.
  case first(blank: Bool)
  case closer(blank: Bool)
  case element

  enum Place {
    /// Statements keep a blank line before them, as do elements and bodies.
    case statement
    /// A statement that goes on.
    case continuation
    /// The lines below a request's first one.
    case requestLine
    case body
    /// A brace or a word that belongs to the beginning of its statement: `{`, `else`
    case head
  }
}

/// The joins of all pieces, each to the one before it.
struct FormatterJoins {
  private let pieces: [FormatterPiece]
  private let groups: [FormatterGroup]
  private var open: [Int] = []
  private var next = 0
  private var joins: [FormatterJoin] = []
  /// Whether the piece before ends a block.
  private var followsBlock = false

  static func of(_ pieces: [FormatterPiece], _ groups: [FormatterGroup]) -> [FormatterJoin] {
    var reader = FormatterJoins(pieces: pieces, groups: groups)
    for index in pieces.indices { reader.read(index) }
    return reader.joins
  }

  private init(pieces: [FormatterPiece], groups: [FormatterGroup]) { (self.pieces, self.groups) = (pieces, groups) }

  private mutating func read(_ index: Int) {
    let opens = next < groups.count && groups[next].open == index ? groups[next] : nil
    let closes = open.last.map { groups[$0].close == index } ?? false
    joins.append(index == 0 ? .line(.statement) : join(index, opens, closes))
    followsBlock = closes && groups[open.last!].kind == .block
    if closes { open.removeLast() }
    if opens != nil {
      open.append(next)
      next += 1
    }
  }

  private func join(_ index: Int, _ opens: FormatterGroup?, _ closes: Bool) -> FormatterJoin {
    let (last, piece) = (pieces[index - 1], pieces[index])
    let around = open.last.map { groups[$0] }
    if closes { return .closer(blank: blankInside(around!, last, piece)) }
    if let around, around.open == index - 1 { return .first(blank: blankInside(around, last, piece)) }
    if piece.startsStatement, around.map({ $0.kind == .block }) ?? true { return .line(.statement) }
    if piece.endsWithLine { return .line(.requestLine) }
    let mustBreak = piece.gap.hasComments || last.endsWithLine || (last.kind == .suiteQL && piece.gap.hasNewline)
    if opens?.kind == .block { return mustBreak ? .line(.head) : .glue(blank: true) }
    if followsBlock, piece.kind == .else || piece.kind == .catch { return mustBreak ? .line(.head) : .glue(blank: true) }
    if last.kind == .comma, let around, around.kind != .plain, around.kind != .block { return .element }
    if piece.isBody, piece.gap.hasNewline { return .line(.body) }
    if piece.gap.hasNewline { return .line(.continuation) }
    return .glue(blank: blankBetween(last, piece))
  }

  /// Inside a bracket, next to it.
  private func blankInside(_ group: FormatterGroup, _ last: FormatterPiece, _ piece: FormatterPiece) -> Bool {
    if group.close == group.open + 1 { return false }
    switch group.kind {
    case .block, .map: return true
    // `{{{` and `}}}` would be read otherwise; so would a bracket behind a target that opened one.
    case .plain where last.kind == .openBraces: return piece.kind == .leftBrace
    case .plain where piece.kind == .closeBraces && last.kind == .rightBrace: return true
    default: return last.opensBracket && last.span.end != piece.span.start && pieces[group.close].span == piece.span
    }
  }

  private func blankBetween(_ last: FormatterPiece, _ piece: FormatterPiece) -> Bool {
    switch piece.kind {
    case .comma, .dot, .optionalDot: return false
    case .colon: return piece.role == .branchColon
    case .question: return piece.role != .mark
    // `?..` would be read as `?.` and `.`.
    case .range: return last.kind == .question
    case _ where piece.isAttached: return false
    default: break
    }
    switch last.kind {
    case .dot, .optionalDot, .spread, .range: return false
    case .minus where last.role == .prefix: return piece.kind == .minus
    default: return true
    }
  }
}
