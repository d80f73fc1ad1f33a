import Diagnostics

/// A part of a query, as far as it decides where values may stand.
enum SQLClause {
  /// Where expressions stand: what is selected, WHERE, ON, HAVING.
  case values
  /// Behind FROM and JOIN.
  case tables
  case ordering, grouping

  /// The clause that a word in capitals begins; nil when it begins none. In `EXTRACT(YEAR FROM d)` FROM begins none.
  init?(_ word: String, behind previous: String?, inCallOf function: String?) {
    switch word {
    case "FROM":
      if function == "EXTRACT" || function == "TRIM" { return nil }
      self = .tables
    case "JOIN": self = .tables
    case "BY":
      switch previous {
      case "ORDER", "SIBLINGS": self = .ordering
      case "GROUP", "PARTITION": self = .grouping
      default: self = .values
      }
    case "SELECT", "WHERE", "ON", "HAVING", "UNION", "MINUS", "INTERSECT", "EXCEPT", "FETCH", "OFFSET", "LIMIT", "CONNECT",
      "START":
      self = .values
    default: return nil
    }
  }

  /// Words that a value may follow; behind any other it would be a name or a word itself.
  static let wordsBeforeValues: Set = [
    "SELECT", "DISTINCT", "UNIQUE", "ALL", "ANY", "SOME", "TOP", "WHERE", "HAVING", "ON", "AND", "OR", "NOT", "LIKE", "BETWEEN",
    "ESCAPE", "CASE", "WHEN", "THEN", "ELSE", "WITH", "BY", "PRIOR", "FIRST", "NEXT", "OFFSET", "LIMIT", "ROWS", "RANGE",
    "LEADING", "TRAILING", "BOTH", "FROM", "FOR", "CONNECT_BY_ROOT",
  ]
}

/// Why a value cannot stand where it does.
enum SQLMisplacement {
  case table, ordering, grouping, direction, alias, name, membership, nullTest, dateLiteral, operand
}

extension Diagnostic {
  static func misplaced(_ misplacement: SQLMisplacement, at span: Span, in source: Source) -> Diagnostic {
    let braces = source.text(span)
    let written = "a value is bound, never pasted into the text: write the name out, or choose between two queries"
    let (label, hint) =
      switch misplacement {
      case .table: ("FROM and JOIN take the name of a table", written)
      case .ordering:
        ("ORDER BY takes columns", "write the column out, or sort the rows: `rows.sortBy(row => row.NAME)`")
      case .grouping: ("GROUP BY takes columns", written)
      case .direction: ("ASC and DESC are no values", "write the order out, or choose between two queries")
      case .alias: ("AS takes a name", written)
      case .name: ("a value is no piece of a name", written)
      case .membership: ("IN takes its values in parentheses", "`IN (\(braces))`")
      case .nullTest: ("IS takes NULL only", "`= \(braces)` compares")
      case .dateLiteral: ("a date of nss is bound as one", "`\(braces)` alone")
      case .operand: ("a comma or an operator is missing before it", "what is no value cannot be bound: write it out")
      }
    return Diagnostic(.error, "SQL takes no value here", at: span, in: source, label: label, hint: hint)
  }

  /// `{{x}}` in quotes.
  static func quoted(_ piece: SQLScanner.Piece, in source: Source) -> Diagnostic? {
    let content = source.bytes[piece.range].dropFirst().dropLast()
    let parts = quotedParts(content)
    guard let span = parts.lazy.compactMap(\.span).first else { return nil }
    guard piece.kind == .text else {
      return Diagnostic(
        .error, "`\(source.text(span))` in a quoted name", at: span, in: source, label: "a name takes no value",
        hint: "write the name out, or choose between two queries")
    }
    let corrected = parts.map { part in part.span.map(source.text) ?? "'\(part.text)'" }.joined(separator: " || ")
    return Diagnostic(
      .error, "`\(source.text(span))` in quotes of SQL", at: span, in: source, label: "here it is text, and no value",
      hint: "`\(corrected)`")
  }

  /// Texts, and the spans of the `{{ }}` between them.
  private static func quotedParts(_ content: ArraySlice<UInt8>) -> [(text: String, span: Span?)] {
    var parts: [(text: String, span: Span?)] = []
    var start = content.startIndex
    var index = start
    func add(_ end: Int) {
      if end > start { parts.append((String(decoding: content[start..<end], as: UTF8.self), nil)) }
    }
    while index + 1 < content.endIndex {
      guard content[index] == .leftBrace, content[index + 1] == .leftBrace else {
        index += 1
        continue
      }
      var end = index + 2
      while end + 1 < content.endIndex, content[end] != .rightBrace || content[end + 1] != .rightBrace { end += 1 }
      guard end + 1 < content.endIndex else { break }
      add(index)
      parts.append(("", Span(index..<end + 2)))
      index = end + 2
      start = index
    }
    add(content.endIndex)
    return parts
  }

  static func questionMark(at offset: Int, isAlone: Bool, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "a `?` in the query", at: Span(offset..<offset + 1), in: source,
      label: isAlone ? "nothing gives it a value" : "would take the value of a `{{ }}`", hint: "`{{x}}` binds a value")
  }

  /// `LIMIT 5`, as other databases have it.
  static func limit(_ number: Range<Int>, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "SuiteQL has no `LIMIT`", at: Span(number), in: source, label: "no SQL of NetSuite",
      hint: "`FETCH FIRST \(source.text(Span(number))) ROWS ONLY`; `with limit: N` is how many rows a page has")
  }

  static func squareBracket(at offset: Int, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "SuiteQL has no `[ ]`", at: Span(offset..<offset + 1), in: source, label: "no SQL of NetSuite",
      hint: "an odd name stands in `\"…\"`, values behind IN in `( )`")
  }
}
