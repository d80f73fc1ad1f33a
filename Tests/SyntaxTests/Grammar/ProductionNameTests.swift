import Foundation
import Support
import Testing

/// A method of the parser bears the name of the production that it reads.
@Suite struct ProductionNameTests {
  /// One loop by precedence reads the whole ladder; a list of options, and other small parts, are read where they stand.
  private static let loops: Set = ["Binary"]
  private static let readInPassing: Set = [
    "Coalesce", "Or", "And", "Comparison", "ComparisonOperator", "Range", "Sum", "Product",
    "Statements", "BlockStatement", "SimpleStatement", "Assignment", "Place", "Element", "Parameter", "RequestHead",
    "RequestOption", "LoopOption", "RetryOption", "TestOption", "QueryOption",
  ]

  @Test func everyMethodReadsAProduction() throws {
    let productions = try GrammarCorpus.grammar().productions
    #expect(try methods().subtracting(productions) == Self.loops)
  }

  @Test func everyProductionHasItsMethod() throws {
    let productions = Set(try GrammarCorpus.grammar().productions)
    #expect(try productions.subtracting(methods()) == Self.readInPassing)
  }

  private func methods() throws -> Set<String> {
    let files = Repository.files(under: "Sources/Syntax", withExtension: "swift").filter { $0.lastPathComponent.hasPrefix("Parser") }
    return Set(try files.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: #/func parse([A-Z]\w*)/#).map { String($0.output.1) }
    })
  }
}
