import Diagnostics
import Foundation
import Support

/// The scripts that grammar and parser are compared by.
enum GrammarCorpus {
  static func grammar() throws -> Grammar {
    try Grammar(try EBNF(try String(contentsOf: Repository.path("Grammar/nss.ebnf"), encoding: .utf8)))
  }

  /// Every script of the project, and every block of nss in its documents.
  static func sources() throws -> [Source] {
    let files = ["Tests/Scripts", "Tests/SyntaxTests/Fixtures", "Examples"].flatMap { Repository.files(under: $0, withExtension: "nss") }
    return try files.map { Source(name: Repository.relativePath(of: $0), bytes: Array(try Data(contentsOf: $0))) }
      + ["README.md", "Grammar/README.md"].flatMap { try blocks(of: $0) }
  }

  private static func blocks(of document: String) throws -> [Source] {
    let text = try String(contentsOf: Repository.path(document), encoding: .utf8)
    return text.matches(of: #/(?ms)^```nss\n(.*?)^```/#).enumerated().map { number, match in
      Source(name: "\(document), block \(number + 1)", text: String(match.output.1))
    }
  }
}
