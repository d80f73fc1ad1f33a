/// What the parser would have taken where it found something else.
enum Expectation: Equatable {
  case token(Token.Kind)
  /// A word that means something only here.
  case word(String)
  case value, shape, name, key, statement, endOfStatement, type, option, field, path, testName

  /// As a message names it.
  var phrase: String {
    switch self {
    case .token(let kind): "`\(kind.rawValue)`"
    case .word(let word): "`\(word)`"
    case .value: "a value"
    case .shape: "a shape"
    case .name: "a name"
    case .key: "a key"
    case .statement: "a statement"
    case .endOfStatement: "the end of the statement"
    case .type: "a type"
    case .option: "an option"
    case .field: "a field's name"
    case .path: "a path in quotes"
    case .testName: "a test's name in quotes"
    }
  }

  /// `a, b or c`
  static func sentence(of expectations: [Expectation]) -> String {
    var phrases: [String] = []
    for expectation in expectations where !phrases.contains(expectation.phrase) { phrases.append(expectation.phrase) }
    guard let last = phrases.popLast() else { return "something else" }
    return phrases.isEmpty ? last : phrases.joined(separator: ", ") + " or " + last
  }
}
