import Syntax

/// A query in SuiteQL that is being typed, in pieces, with the tables that it reads.
struct TypedQuery {
  struct Piece {
    /// In capitals, quotes and all.
    let text: String
    let kind: SQLScanner.Kind
    let range: Range<Int>
    /// The brackets that it stands in, by their numbers; 0 is none.
    let group: Int
  }

  /// A table behind FROM or JOIN, and the name that it has in the query.
  struct Table {
    /// In lower case.
    let name: String
    let alias: String?
    let group: Int
  }

  private(set) var pieces: [Piece] = []
  private(set) var tables: [Table] = []
  /// The names that `WITH name AS (` makes, in lower case.
  private(set) var named: [String] = []
  /// How many pieces stand before the word that is being typed, and where that begins.
  private(set) var count = 0
  private(set) var wordStart: Int
  /// Whether the cursor stands in a text or a comment.
  private(set) var isInText = false
  /// The bracket around each bracket.
  private var parents = [0]

  init(_ bytes: [UInt8], from start: Int, to end: Int, at cursor: Int) {
    wordStart = cursor
    var scanner = SQLScanner(bytes, from: start, to: end)
    var open = [0]
    var isInBraces = false
    while let piece = scanner.next() {
      let text = String(decoding: bytes[piece.range], as: UTF8.self).uppercased()
      if isInBraces {
        // A value in `{{ }}` is one word.
        if text == "}", pieces.last?.text == "{{}" { isInBraces = false }
        guard text == "}" else { continue }
        let value = isInBraces ? "{{}" : "{{}}"
        pieces.append(Piece(text: value, kind: .text, range: piece.range, group: open.last!))
        continue
      }
      if piece.kind == .openBraces { isInBraces = true }
      if piece.kind == .newline { continue }
      if piece.range.upperBound < cursor || piece.range.upperBound == cursor && piece.kind != .word {
        count = pieces.count + 1
      } else if piece.kind == .word, piece.range.lowerBound < cursor {
        wordStart = piece.range.lowerBound
      }
      if Self.isText(piece.kind), piece.range.lowerBound < cursor,
        cursor < piece.range.upperBound || cursor == piece.range.upperBound && Self.isOpen(piece.kind)
      { isInText = true }
      if text == ")", open.count > 1 { open.removeLast() }
      pieces.append(Piece(text: text, kind: piece.kind, range: piece.range, group: open.last!))
      if text == "(" {
        parents.append(open.last!)
        open.append(parents.count - 1)
      }
    }
    findTables()
  }

  private static func isText(_ kind: SQLScanner.Kind) -> Bool {
    switch kind {
    case .text, .quotedName, .comment, .hash, .unclosed: true
    default: false
    }
  }

  /// Whether what stands right behind it still belongs to it.
  private static func isOpen(_ kind: SQLScanner.Kind) -> Bool {
    switch kind {
    case .comment, .hash, .unclosed: true
    default: false
    }
  }

  /// What ends a table's alias.
  private static let notAliases: Set = [
    "WHERE", "ON", "USING", "JOIN", "LEFT", "RIGHT", "INNER", "OUTER", "FULL", "CROSS", "NATURAL", "GROUP", "ORDER", "HAVING",
    "UNION", "MINUS", "INTERSECT", "EXCEPT", "FETCH", "OFFSET", "CONNECT", "START", "AS", "WITH", "SELECT", "FROM", "AND", "OR",
  ]

  /// What stands before a FROM that belongs to EXTRACT or TRIM.
  private static let partsOfCalls: Set = [
    "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "LEADING", "TRAILING", "BOTH",
  ]

  /// Whether a table is named behind a piece.
  func beginsTable(_ index: Int) -> Bool {
    guard index >= 0, pieces[index].kind == .word || pieces[index].kind == .mark else { return false }
    switch pieces[index].text {
    case "JOIN": return true
    case "FROM": return index == 0 || !Self.partsOfCalls.contains(pieces[index - 1].text)
    case ",": return clause(before: index, in: pieces[index].group) == "FROM"
    default: return false
    }
  }

  private mutating func findTables() {
    var index = 0
    while index < pieces.count {
      if pieces[index].kind == .word, pieces[index...].dropFirst().prefix(2).map(\.text) == ["AS", "("] {
        named.append(pieces[index].text.lowercased())
      }
      index += 1
      guard beginsTable(index - 1), index < pieces.count, pieces[index].kind == .word,
        !Self.notAliases.contains(pieces[index].text), pieces[index].range.lowerBound != wordStart || index + 1 < pieces.count
      else { continue }
      let name = pieces[index]
      index += 1
      if index < pieces.count, pieces[index].text == "AS" { index += 1 }
      var alias: String?
      if index < pieces.count, pieces[index].kind == .word, !Self.notAliases.contains(pieces[index].text) {
        alias = pieces[index].text.lowercased()
        index += 1
      }
      tables.append(Table(name: name.text.lowercased(), alias: alias, group: name.group))
    }
  }

  private static let clauses: Set = [
    "SELECT", "FROM", "WHERE", "GROUP", "ORDER", "HAVING", "ON", "UNION", "MINUS", "INTERSECT", "FETCH", "WITH",
  ]

  /// The word that begins the clause in which a piece stands, in the same brackets.
  func clause(before index: Int, in group: Int) -> String? {
    pieces[..<index].last { $0.group == group && $0.kind == .word && Self.clauses.contains($0.text) }?.text
  }

  /// The brackets that the cursor stands in.
  var group: Int {
    guard let last = pieces[..<count].last else { return 0 }
    // Groups are numbered in the order of their brackets.
    return last.text == "(" ? pieces[..<count].count { $0.text == "(" } : last.group
  }

  /// The tables whose columns can be named at the cursor, those of the innermost query first.
  var visible: [Table] {
    var groups: [Int] = []
    var group = group
    while !groups.contains(group) {
      groups.append(group)
      group = parents[group]
    }
    return groups.flatMap { group in tables.filter { $0.group == group } }
  }
}
