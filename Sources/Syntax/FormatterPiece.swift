import Diagnostics

/// What the formatter moves as a whole: a token, or a text with all that is in it.
struct FormatterPiece {
  /// Of its first token.
  let kind: Token.Kind
  let span: Span
  /// As it will be written.
  var text: [UInt8]
  /// What stands between it and the piece before it.
  var gap: FormatterGap
  var role = Role.plain
  var startsStatement = false
  var isBody = false
  /// Whether it is the bracket of a call or an index, which stands directly behind what it belongs to.
  var isAttached = false
  /// Whether it is a target that opens a bracket, which a bracket behind it could close.
  var opensBracket = false
  /// Columns of its first line and of its last one; the same where it has only one.
  let width: Int
  let lastWidth: Int

  /// What the tree says of a sign.
  enum Role { case plain, prefix, mark, branchColon }

  init(_ kind: Token.Kind, _ span: Span, _ text: [UInt8], _ gap: FormatterGap) {
    self.kind = kind
    self.span = span
    self.text = text
    self.gap = gap
    width = Self.columns(of: text.prefix { $0 != .newline })
    lastWidth = text.lastIndex(of: .newline).map { Self.columns(of: text[($0 + 1)...]) } ?? width
  }

  var isMultiline: Bool { text.contains(.newline) }

  /// Whether it is raw to the end of its line, so that nothing can stand behind it there.
  var endsWithLine: Bool { kind == .querySign || kind == .headerName }

  static func columns(of text: ArraySlice<UInt8>) -> Int {
    text.allSatisfy { $0 < 0x80 } ? text.count : DisplayWidth.of(String(decoding: text, as: UTF8.self))
  }
}

/// What stands between two pieces: newlines, comments, the end of a statement.
struct FormatterGap {
  struct Comment {
    let text: [UInt8]
    /// Whether a blank line stands before it.
    let followsBlank: Bool
  }

  /// The comment on the line of the piece before.
  private(set) var trailing: [UInt8]?
  /// Those on lines of their own.
  private(set) var comments: [Comment] = []
  private(set) var hasNewline: Bool
  private(set) var hasSemicolon = false
  /// Whether a newline stands before the semicolon.
  private(set) var semicolonStartsLine = false
  /// Newlines since the last comment or semicolon, or the piece before.
  private var newlines = 0

  /// That at the beginning of a file has no piece before it on its line.
  init(startsFile: Bool = false) { hasNewline = startsFile }

  /// Whether a blank line stands at its end.
  var endsBlank: Bool { newlines > 1 }

  var hasComments: Bool { trailing != nil || !comments.isEmpty }

  mutating func addNewline() {
    hasNewline = true
    newlines += 1
  }

  mutating func addSemicolon() {
    if !hasSemicolon { semicolonStartsLine = hasNewline }
    hasSemicolon = true
    newlines = 0
  }

  mutating func add(comment text: [UInt8]) {
    if hasNewline {
      comments.append(Comment(text: text, followsBlank: endsBlank))
    } else {
      trailing = text
    }
    newlines = 0
  }

  /// Goes on with what stands behind a piece that is left out.
  mutating func add(_ other: FormatterGap) {
    if let text = other.trailing { add(comment: text) }
    for comment in other.comments {
      comments.append(comment)
      newlines = 0
    }
    hasNewline = hasNewline || other.hasNewline
    newlines = other.hasComments ? other.newlines : newlines + other.newlines
  }
}
