import Diagnostics

/// What other languages write, and what nss writes for it.
struct ForeignSpelling {
  let spelling: StaticString
  /// What it is read as, so that one diagnostic is all that comes of it.
  let meaning: Token.Kind
  let advice: StaticString
  private let title: String

  init(
    _ spelling: StaticString, as meaning: Token.Kind = .invalid, _ advice: StaticString, called title: String? = nil
  ) {
    self.spelling = spelling
    self.title = title ?? "`\(spelling)` is not nss"
    self.meaning = meaning
    self.advice = advice
  }

  /// Operators; of two that begin alike the longer one first.
  static let operators = [
    ForeignSpelling("&&", as: .and, "nss writes `and`"),
    ForeignSpelling("||", as: .or, "nss writes `or`"),
    ForeignSpelling("===", as: .equal, "nss writes `==`, which never mixes types"),
    ForeignSpelling("!==", as: .notEqual, "nss writes `!=`, which never mixes types"),
    ForeignSpelling("<>", as: .notEqual, "nss writes `!=`"),
    ForeignSpelling("++", "nss writes `x += 1`"),
    ForeignSpelling("--", "nss writes `x -= 1`"),
    ForeignSpelling("**", as: .star, "nss has no powers; multiply"),
  ]

  /// `!`, where it is not the beginning of `!=`.
  static let not = ForeignSpelling("!", as: .not, "nss writes `not`")

  /// Words that stand for a value.
  static let values = [
    ForeignSpelling("undefined", as: .null, "nss writes `null`, which a missing field is too"),
    ForeignSpelling("None", as: .null, "nss writes `null`"),
    ForeignSpelling("nil", as: .null, "nss writes `null`"),
    ForeignSpelling("True", as: .true, "nss writes `true`"),
    ForeignSpelling("False", as: .false, "nss writes `false`"),
  ]

  /// Words that begin a statement when a name follows.
  static let statements = [
    ForeignSpelling("const", as: .let, "nss writes `let`"),
    ForeignSpelling("var", as: .let, "nss writes `let`"),
    ForeignSpelling("function", as: .fn, "nss writes `fn`"),
    ForeignSpelling("func", as: .fn, "nss writes `fn`"),
    ForeignSpelling("def", as: .fn, "nss writes `fn name(a) { … }`"),
    ForeignSpelling("foreach", as: .for, "nss writes `for x in xs { … }`"),
    ForeignSpelling("echo", as: .print, "nss writes `print`"),
    ForeignSpelling("throw", as: .fail, "nss writes `fail \"why\"`"),
    ForeignSpelling("raise", as: .fail, "nss writes `fail \"why\"`"),
  ]

  /// Words for another branch of an `if`.
  static let branches = [
    ForeignSpelling("elif", as: .else, "nss writes `else if`"),
    ForeignSpelling("elseif", as: .else, "nss writes `else if`"),
    ForeignSpelling("elsif", as: .else, "nss writes `else if`"),
  ]

  /// Words behind the block of a `try`.
  static let handlers = [
    ForeignSpelling("except", "nss writes `catch e { … }`"),
    ForeignSpelling("rescue", "nss writes `catch e { … }`"),
    ForeignSpelling("finally", "nss writes `defer { … }` in the block, in front of what it cleans up behind"),
  ]

  /// Words that begin statements which nss does not have.
  static let otherStatements = [
    ForeignSpelling("switch", "nss writes `if … { } else if … { }`"),
    ForeignSpelling("do", "nss writes `while true { … if done { break } }`"),
    ForeignSpelling("unless", "nss writes `if not … { }`"),
    ForeignSpelling("until", "nss writes `while not … { }`"),
    ForeignSpelling("curl", "nss writes `GET record/v1/…`, with header lines and a body below it"),
    ForeignSpelling("class", "nss has functions and maps, and no classes"),
  ]

  /// Words in front of a value.
  static let prefixes = [
    ForeignSpelling("async", "nss waits for every answer by itself"),
    ForeignSpelling("await", "nss waits for every answer by itself"),
    ForeignSpelling("new", "nss has no objects to make; a map is `{ name: value }`"),
    ForeignSpelling("typeof", "nss writes `x is string`"),
  ]

  /// `if condition then`
  static let then = ForeignSpelling("then", "nss writes `{ … }` around what is to be done, and no `then`")

  static let lineComment = ForeignSpelling("//", as: .comment, "a comment starts with `#`")
  static let dashes = ForeignSpelling("--", as: .comment, "a comment starts with `#`")
  static let blockComment = ForeignSpelling("/*", as: .comment, "a comment starts with `#` and ends with its line")
  static let backtick = ForeignSpelling(
    "`", as: .rawString, "nss writes \"…{{x}}…\", or \"\"\" for several lines", called: "a backtick is not nss")
  static let braces = ForeignSpelling("${", "nss writes `{{x}}`; as text it is `$\\{`")
  static let variable = ForeignSpelling("@name = value", "nss writes `let name = \"value\"`")
  static let handler = ForeignSpelling("> {%", "nss writes `assert status == 200` and the like below the request")
  static let file = ForeignSpelling("< file", "nss writes `POST target read(\"file\")`")

  func diagnostic(at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(.error, title, at: span, in: source, label: "\(advice)")
  }
}
