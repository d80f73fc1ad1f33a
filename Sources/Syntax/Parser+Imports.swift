/// `import "lib/customers.nss" as customers`
extension Parser {
  mutating func parseImport() throws(Failure) -> Statement.Kind {
    advance()
    let usage = "nss writes `import \"lib/customers.nss\" as customers`"
    guard kind == .stringStart || kind == .rawString, !isBehindLine else {
      expectations.append(.path)
      throw unexpected(hint: usage)
    }
    let path = try parseString()
    let text: String
    switch path.parts.first {
    case nil: text = ""
    case .text(let only)? where path.parts.count == 1: text = only
    default:
      complain("an import's path is a plain string", at: path.span, "is read before the script runs")
      throw Failure()
    }
    guard isAt(word: "as"), !isBehindLine else {
      expectations.append(.word("as"))
      throw unexpected(hint: usage)
    }
    advance()
    return .import(ImportPath(text, at: path.span), as: try expectName())
  }
}
