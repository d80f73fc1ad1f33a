import Diagnostics
import Foundation
import Interpreter
import Support
import Syntax
import Testing

/// `Grammar/nss.tmLanguage.json`, by which editors colour scripts, knows the words that the language has.
@Suite struct HighlightingTests {
  private struct Rule {
    let scope: String
    let pattern: String
  }

  @Test func everyKeywordIsColoured() throws {
    let wordKinds = ["keyword.control.nss", "keyword.declaration.nss", "keyword.other.nss", "keyword.operator.word.nss", "constant.language.nss"]
    let coloured = try Set(rules().filter { wordKinds.contains($0.scope) }.flatMap { words(of: $0.pattern) })
    let keywords = Token.Kind.allCases.filter { $0.rawValue.allSatisfy(\.isLetter) && kind(of: $0.rawValue) == $0 && $0 != .name && $0 != .suiteQL }.map(\.rawValue)
    #expect(keywords.count > 25)
    #expect(coloured == Set(keywords + ["as", "retry", "breakpoint"]), "`as` and `retry` are words in their places")
  }

  @Test func everyBuiltInIsColoured() throws {
    let coloured = try rules().filter { $0.scope == "support.function.nss" }.flatMap { words(of: $0.pattern) }
    #expect(Set(coloured) == Set(Builtins.all.map(\.name)))
  }

  @Test func everyMethodBeginsARequest() throws {
    let request = try #require(try rules().first { $0.pattern.contains("OPTIONS") }).pattern
    for method in Method.allCases { #expect(matches("\(method.rawValue) record/v1/customer", request)) }
    #expect(!matches("{ GET: 1 }", request))
    #expect(!matches("x.GET y", request))
  }

  /// ICU's regular expressions are close to those of editors.
  @Test func everyPatternCompiles() throws {
    let rules = try rules()
    #expect(rules.count > 30)
    for rule in rules { #expect(throws: Never.self) { try NSRegularExpression(pattern: rule.pattern) } }
  }

  @Test(arguments: [
    ("1.5s", "constant.numeric.duration.nss"), ("1_000", "constant.numeric.nss"), ("'raw {{x}}'", "string.quoted.single.nss"),
    ("# why", "comment.line.number-sign.nss"), ("...", "keyword.operator.nss"),
  ])
  func samplesHaveTheirScope(text: String, scope: String) throws {
    let pattern = try #require(try rules().first { $0.scope == scope }).pattern
    #expect(text.range(of: "^(?:\(pattern))$", options: .regularExpression) != nil)
  }

  // MARK: Tools

  private func rules() throws -> [Rule] {
    let data = try Data(contentsOf: Repository.path("Grammar/nss.tmLanguage.json"))
    return rules(in: try JSONSerialization.jsonObject(with: data))
  }

  /// What stands under `match`, `begin` and `end`, anywhere.
  private func rules(in value: Any) -> [Rule] {
    if let list = value as? [Any] { return list.flatMap(rules) }
    guard let map = value as? [String: Any] else { return [] }
    let own = ["match", "begin", "end"].compactMap { map[$0] as? String }
    return own.map { Rule(scope: map["name"] as? String ?? "", pattern: $0) } + map.values.flatMap(rules)
  }

  /// The words of `\b(?:a|b)\b`.
  private func words(of pattern: String) -> [String] {
    guard let list = pattern.firstMatch(of: #/\\b\(\?:([^)]*)\)\\b/#) else { return [] }
    return list.output.1.split(separator: "|").map { String($0).replacing("\\", with: "") }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool { text.range(of: pattern, options: .regularExpression) != nil }

  private func kind(of word: String) -> Token.Kind? { Lexer.tokens(of: Source(name: "word", text: word)).0.first?.kind }
}
