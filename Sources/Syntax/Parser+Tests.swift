/// `test "name" with tags: ["smoke"], skip: "why" { … }`
extension Parser {
  mutating func parseTest() throws(Failure) -> Statement.Kind {
    advance()
    switch kind {
    case .multilineStart: break
    case .stringStart, .rawString: if isBehindLine { fallthrough }
    default:
      expectations.append(.testName)
      throw unexpected(hint: testHint)
    }
    let name = try parseString()
    expectations.append(.word("with"))
    let options = try parseTestOptions()
    return .test(name, options: options, try parseBlock())
  }

  /// What may have been meant where the name is missing.
  private var testHint: String {
    switch kind {
    case .assign, .colon: "`test` is a word of the language; a name is another one"
    case .leftParenthesis: "`test \"name\" { … }` has neither parentheses nor a function"
    case .name: "`test \"\(text(current))\" { … }`"
    default: "`test \"name\" { … }`"
    }
  }
}
