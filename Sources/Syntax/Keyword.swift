/// The words that are no names, looked up by their bytes.
enum Keyword {
  /// `retry`, `every`, `within`, `parallel`, `with`, `tags` and `skip` are words only in their places.
  static let words: [Token.Kind] = [
    .let, .fn, .if, .else, .while, .for, .break, .continue, .return, .print, .assert, .check, .input,
    .fail, .try, .catch, .defer, .import, .test, .breakpoint, .null, .true, .false,
    .and, .or, .not, .in, .is, .contains, .startsWith, .endsWith, .matches,
  ]

  /// The words that statements begin with, for "did you mean".
  static let statements = words.filter(\.startsOnlyStatements).map(\.rawValue)

  private static let kinds: [UInt128: Token.Kind] = {
    var kinds: [UInt128: Token.Kind] = [:]
    for kind in words { kinds[packed(kind.rawValue.utf8)] = kind }
    return kinds
  }()

  private static let methods: Set<UInt128> = Set(Method.allCases.map { packed($0.rawValue.utf8) })

  /// What the word is; `name` when it is none of the language's.
  static func kind(of word: ArraySlice<UInt8>) -> Token.Kind {
    word.count <= longest ? kinds[packed(word), default: .name] : .name
  }

  static func isMethod(_ word: ArraySlice<UInt8>) -> Bool { word.count <= longest && methods.contains(packed(word)) }

  /// Whether a query in SuiteQL begins with the word.
  static func beginsSuiteQL(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("SELECT".utf8) || word.elementsEqual("WITH".utf8)
  }

  /// No word of the language is longer than what fits an integer.
  private static let longest = 16

  private static func packed(_ word: some Sequence<UInt8>) -> UInt128 {
    word.reduce(0) { $0 << 8 | UInt128($1) }
  }
}
