/// Which brackets take several lines: those that do as they are written, and of a line that is too long the widest one.
struct FormatterLayout {
  /// The longest line, in columns, its comment not counted.
  static let longestLine = 120

  enum Style {
    case flat
    /// Several lines, newlines behind commas as they are written.
    case written
    /// Several lines, an entry in each.
    case stacked
    /// Several lines, as many short values in each as there is room for.
    case filled
  }

  private let pieces: [FormatterPiece]
  private let groups: [FormatterGroup]
  private let joins: [FormatterJoin]
  /// The columns in front of each piece, and behind the last one, if all stood on one line.
  private var columns: [Int] = [0]
  /// The group that opens at a piece, and the innermost one that a piece stands in, or closes.
  private var opening: [Int: Int] = [:]
  private var around: [Int?] = []
  /// By group: whether it is to be broken.
  private var broken: [Bool]
  /// Up to which piece the line is known to be short enough.
  private var flatUntil = 0

  init(_ pieces: [FormatterPiece], _ groups: [FormatterGroup], _ joins: [FormatterJoin]) {
    (self.pieces, self.groups, self.joins) = (pieces, groups, joins)
    broken = [Bool](repeating: false, count: groups.count)
    for (index, group) in groups.enumerated() { opening[group.open] = index }
    around.reserveCapacity(pieces.count)
    var open: [Int] = []
    for index in pieces.indices {
      around.append(open.last)
      if let innermost = open.last, groups[innermost].close == index { open.removeLast() }
      if let group = opening[index] { open.append(group) }
      columns.append(columns[index] + (isBlank(before: index) ? 1 : 0) + pieces[index].width)
    }
  }

  /// How the group is written whose opening bracket comes next, in this column. Groups are asked for in their order.
  mutating func style(of index: Int, column: Int) -> Style {
    let group = groups[index]
    if group.isForced { return group.kind == .map ? .stacked : .written }
    guard group.isBreakable, group.open >= flatUntil else { return .flat }
    if !broken[index] { measure(from: group.open, column: column) }
    guard broken[index] else { return .flat }
    return group.kind == .list && isOfShortValues(group) ? .filled : .stacked
  }

  /// Columns from the beginning of one piece to the end of another, on one line.
  func width(from first: Int, through last: Int) -> Int {
    columns[last + 1] - columns[first] - (isBlank(before: first) ? 1 : 0)
  }

  /// Looks at the rest of a line; when it is too long, the widest bracket that begins where there is room is broken.
  private mutating func measure(from start: Int, column: Int) {
    var candidates: [Int] = []
    var inside = start
    var index = start
    while index < pieces.count {
      if index > start, breaks(before: index) {
        flatUntil = index
        return
      }
      let piece = pieces[index]
      if column + width(from: start, through: index) > Self.longestLine { break }
      if piece.isMultiline {
        flatUntil = index + 1
        return
      }
      if index >= inside, let group = opening[index], groups[group].isBreakable {
        candidates.append(group)
        inside = groups[group].close
      }
      index += 1
    }
    guard index < pieces.count else {
      flatUntil = index
      return
    }
    var widest: Int?
    for group in candidates where widest.map({ width(of: groups[group]) > width(of: groups[$0]) }) ?? true { widest = group }
    guard let widest else { return }
    broken[widest] = true
    flatUntil = groups[widest].open
  }

  private func width(of group: FormatterGroup) -> Int { width(from: group.open, through: group.close) }

  /// Whether a newline stands before the piece, as far as it is decided.
  private func breaks(before index: Int) -> Bool {
    if case .glue = joins[index] { return false }
    guard let inside = around[index] else { return true }
    let group = groups[inside]
    let takesLines = group.isForced || broken[inside]
    switch joins[index] {
    case .glue: return false
    case .line: return true
    case .first: return takesLines || (group.kind == .plain && pieces[index].gap.hasNewline)
    case .closer: return takesLines || Self.closesOnOwnLine(group, pieces)
    case .element: return takesLines && (group.kind == .map || broken[inside] || pieces[index].gap.hasNewline)
    }
  }

  /// Whether the closing bracket of a group without a layout of its own stands on a line of its own.
  static func closesOnOwnLine(_ group: FormatterGroup, _ pieces: [FormatterPiece]) -> Bool {
    guard group.kind == .plain else { return false }
    let (last, closer) = (pieces[group.close - 1], pieces[group.close])
    if pieces[group.open + 1].gap.hasNewline || closer.gap.hasComments || last.endsWithLine { return true }
    return last.kind == .suiteQL && closer.gap.hasNewline
  }

  private func isBlank(before index: Int) -> Bool {
    switch joins[index] {
    case .glue(let blank), .first(let blank), .closer(let blank): blank
    case .line: false
    case .element: true
    }
  }

  private func isOfShortValues(_ group: FormatterGroup) -> Bool {
    var index = group.open + 1
    while index < group.close {
      if pieces[index].role == .prefix { index += 1 }
      guard pieces[index].kind.isLiteral, !pieces[index].isMultiline else { return false }
      index += 1
      if index < group.close, pieces[index].kind != .comma { return false }
      index += 1
    }
    return true
  }
}

extension Token.Kind {
  fileprivate var isLiteral: Bool {
    switch self {
    case .integer, .decimal, .duration, .stringStart, .rawString, .null, .true, .false: true
    default: false
    }
  }
}
