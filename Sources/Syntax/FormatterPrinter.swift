/// Writes the pieces with their newlines, indentation and comments.
struct FormatterPrinter {
  /// Where lines begin in a bracket, or in the script.
  private struct Frame {
    var style = FormatterLayout.Style.flat
    /// The group, nil for the script.
    var group: Int?
    /// Of the line that its closing bracket begins, of what stands in it, and of what goes on.
    var indentation = 0
    var content = 0
    var continuation = 2
    /// Of the head of the request that is being written.
    var request: Int?
  }

  private static let step = 2

  private let pieces: [FormatterPiece]
  private let groups: [FormatterGroup]
  private let joins: [FormatterJoin]
  private let marks: FormatterMarks
  private var layout: FormatterLayout
  private var lines = FormatterLines()
  private var frames = [Frame()]
  /// The group that opens next.
  private var next = 0

  /// The script as bytes, ending in a newline unless it is empty.
  static func text(of pieces: [FormatterPiece], end: FormatterGap, _ marks: FormatterMarks) -> [UInt8] {
    let groups = FormatterGroup.all(of: pieces, marks)
    let joins = FormatterJoins.of(pieces, groups)
    var printer = FormatterPrinter(
      pieces: pieces, groups: groups, joins: joins, marks: marks, layout: FormatterLayout(pieces, groups, joins))
    for index in pieces.indices { printer.print(index) }
    printer.finishStatement(before: nil, end)
    printer.write(end, indentation: 0, keepsBlanks: true)
    return printer.lines.bytes()
  }

  private init(
    pieces: [FormatterPiece], groups: [FormatterGroup], joins: [FormatterJoin], marks: FormatterMarks,
    layout: FormatterLayout
  ) {
    (self.pieces, self.groups, self.joins, self.marks, self.layout) = (pieces, groups, joins, marks, layout)
  }

  private mutating func print(_ index: Int) {
    let piece = pieces[index]
    finishStatement(before: index, piece.gap)
    switch joins[index] {
    case .glue(let blank): if blank { lines.append(" ") }
    case .line(let place): beginLine(place, piece.gap, isFirst: index == 0)
    case .first(let blank): printFirst(piece.gap, blank)
    case .closer(let blank): printCloser(index, blank)
    case .element: printElement(index)
    }
    lines.append(piece)
    if piece.kind == .method { frames[frames.count - 1].request = lines.indentation }
    if frames.last?.group.map({ groups[$0].close == index }) ?? false { frames.removeLast() }
    if next < groups.count, groups[next].open == index { open() }
  }

  // MARK: Lines

  private mutating func beginLine(_ place: FormatterJoin.Place, _ gap: FormatterGap, isFirst: Bool) {
    let frame = frames[frames.count - 1]
    switch place {
    case .statement:
      frames[frames.count - 1].request = nil
      if isFirst { writeFirst(gap, 0) } else { begin(frame.content, gap, keepsBlanks: true) }
    case .continuation: begin(frame.request.map { $0 + Self.step } ?? frame.continuation, gap)
    case .requestLine: begin((frame.request ?? frame.content) + Self.step, gap)
    case .body: begin(frame.request ?? frame.content, gap, keepsBlanks: true)
    case .head: begin(frame.content, gap)
    }
  }

  private mutating func begin(_ indentation: Int, _ gap: FormatterGap, keepsBlanks: Bool = false) {
    write(gap, indentation: indentation, keepsBlanks: keepsBlanks)
    lines.begin(indentation: indentation, behindBlank: keepsBlanks && gap.endsBlank)
  }

  /// The comments of a gap.
  private mutating func write(_ gap: FormatterGap, indentation: Int, keepsBlanks: Bool) {
    if let comment = gap.trailing { lines.append(comment: comment) }
    for comment in gap.comments {
      lines.add(comment: comment.text, indentation: indentation, behindBlank: keepsBlanks && comment.followsBlank)
    }
  }

  // MARK: Brackets

  private mutating func open() {
    let (group, outer) = (groups[next], frames[frames.count - 1])
    var frame = Frame(style: layout.style(of: next, column: lines.column - 1), group: next)
    frame.indentation = group.isStatementBlock ? outer.content : lines.indentation
    let isFlatBlock = group.kind == .block && frame.style == .flat
    frame.content = frame.indentation + (isFlatBlock ? 0 : Self.step)
    frame.continuation = frame.content + (frame.style == .flat && group.kind != .block ? 0 : Self.step)
    frames.append(frame)
    next += 1
  }

  private mutating func printFirst(_ gap: FormatterGap, _ blank: Bool) {
    let frame = frames[frames.count - 1]
    guard frame.style != .flat || gap.hasNewline && groups[frame.group!].kind == .plain else {
      return blank ? lines.append(" ") : ()
    }
    writeFirst(gap, frame.content)
  }

  /// What begins behind an opening bracket, or a script, has no blank line before it.
  private mutating func writeFirst(_ gap: FormatterGap, _ indentation: Int) {
    if let comment = gap.trailing { lines.append(comment: comment) }
    for (position, comment) in gap.comments.enumerated() {
      lines.add(comment: comment.text, indentation: indentation, behindBlank: position > 0 && comment.followsBlank)
    }
    lines.begin(indentation: indentation, behindBlank: !gap.comments.isEmpty && gap.endsBlank)
  }

  private mutating func printCloser(_ index: Int, _ blank: Bool) {
    let frame = frames[frames.count - 1]
    let (group, gap) = (groups[frame.group!], pieces[index].gap)
    guard frame.style != .flat || FormatterLayout.closesOnOwnLine(group, pieces) else {
      return blank ? lines.append(" ") : ()
    }
    let last = pieces[index - 1]
    if frame.style != .flat, group.kind != .block, index > group.open + 1, !marks.requestEnds.contains(last.span.end) {
      lines.append(",")
    }
    if index == group.open + 1, let first = gap.comments.first, gap.trailing == nil {
      lines.add(comment: first.text, indentation: frame.content, behindBlank: false)
      for comment in gap.comments.dropFirst() {
        lines.add(comment: comment.text, indentation: frame.content, behindBlank: comment.followsBlank)
      }
    } else {
      write(gap, indentation: frame.content, keepsBlanks: group.kind != .plain)
    }
    lines.begin(indentation: frame.indentation)
  }

  private mutating func printElement(_ index: Int) {
    let (frame, gap) = (frames[frames.count - 1], pieces[index].gap)
    frames[frames.count - 1].request = nil
    let breaks =
      switch frame.style {
      case .flat: false
      case .written: gap.hasNewline
      case .stacked: true
      case .filled: lines.column + 1 + widthOfElement(from: index) > FormatterLayout.longestLine
      }
    if breaks { begin(frame.content, gap, keepsBlanks: true) } else { lines.append(" ") }
  }

  /// Columns of a short value and the comma behind it.
  private func widthOfElement(from index: Int) -> Int {
    let last = pieces[index].role == .prefix ? index + 1 : index
    return layout.width(from: index, through: last) + 1
  }

  // MARK: Semicolons

  /// Ends a statement with `;` where its end would not be seen without.
  private mutating func finishStatement(before index: Int?, _ gap: FormatterGap) {
    let last = index ?? pieces.count
    guard gap.hasSemicolon, last > 0, needsSemicolon(behind: pieces[last - 1], before: index.map { pieces[$0] })
    else { return }
    if pieces[last - 1].kind == .suiteQL, gap.semicolonStartsLine {
      lines.begin(indentation: frames[frames.count - 1].continuation)
    }
    lines.append(";")
  }

  private func needsSemicolon(behind last: FormatterPiece, before piece: FormatterPiece?) -> Bool {
    if marks.openEnds.contains(last.span.end) { return true }
    guard let piece, piece.startsStatement else { return false }
    // `with` would be read as the options of a request before it.
    return piece.kind.continuesLine || piece.text == Array("with".utf8)
  }
}
