import Diagnostics

/// Which bracket closes which, as far as they match: what a parser that lost its way may skip as a whole.
struct Brackets {
  /// The index of the partner by the index of a bracket, or one of the two marks.
  private var partners: [Int32]
  private static let noBracket: Int32 = -1
  private static let notClosed: Int32 = -2

  /// Where a bracket is not closed, the next line that can only begin a statement gives it up.
  init(of tokens: [Token], in source: Source) {
    partners = [Int32](repeating: Self.noBracket, count: tokens.count)
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      // Behind `(` and `=` a request is an operand, also in a line of its own.
      let isOperand = token.kind == .method && index > 0 && tokens[index - 1].kind.leavesLineOpen
      if token.startsLine, !isOperand, Self.beginsStatement(index, in: tokens) {
        while let last = open.last, tokens[last].kind != .leftBrace || Self.looksLikeMap(last, in: tokens) {
          open.removeLast()
        }
      }
      switch token.kind {
      case .leftParenthesis, .leftBracket, .leftBrace, .openBraces:
        open.append(index)
        partners[index] = Self.notClosed
      case .rightParenthesis: close(.leftParenthesis, with: index)
      case .rightBracket: close(.leftBracket, with: index)
      case .closeBraces: close(.openBraces, with: index)
      case .rightBrace: close(.leftBrace, with: index)
      default: break
      }
    }

    func close(_ kind: Token.Kind, with index: Int) {
      // A brace gives up the brackets that stayed open in it; another bracket gives up nothing.
      if kind == .leftBrace { while let last = open.last, tokens[last].kind != .leftBrace { open.removeLast() } }
      guard let last = open.last, tokens[last].kind == kind else { return }
      open.removeLast()
      partners[last] = Int32(index)
      partners[index] = Int32(last)
    }
  }

  /// The index of the other bracket; nil for what is no bracket or has no partner.
  func partner(of index: Int) -> Int? { partners[index] < 0 ? nil : Int(partners[index]) }

  enum Surroundings: Equatable {
    /// In no bracket.
    case none
    /// In one that is closed before this index.
    case closed(Int)
    /// In one that is not closed.
    case open
  }

  /// The outermost bracket that opens from `start` on and in which `index` stands.
  func around(_ index: Int, from start: Int) -> Surroundings {
    var isOpen = false
    var at = start
    while at < index {
      guard let other = partner(of: at), other > at else {
        if partners[at] == Self.notClosed { isOpen = true }
        at += 1
        continue
      }
      if other >= index { return isOpen ? .open : .closed(other + 1) }
      at = other + 1
    }
    return isOpen ? .open : .none
  }

  /// Whether the token can only begin a statement: a key stands before `:`.
  static func beginsStatement(_ index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].kind.startsOnlyStatements, index + 1 < tokens.count else { return false }
    switch tokens[index + 1].kind {
    case .colon, .dot, .optionalDot: return false
    case .question: return index + 2 < tokens.count && tokens[index + 2].kind != .colon
    default: return true
    }
  }

  /// Whether the brace stands where an operand does; that of `x => {` opens a block.
  static func looksLikeMap(_ index: Int, in tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1].kind
    return (before.leavesLineOpen && before != .arrow) || before == .return || before == .print
  }
}
