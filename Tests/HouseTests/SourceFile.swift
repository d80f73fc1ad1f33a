import Foundation
import Support

/// A Swift file of the repository, with the modules that it imports.
struct SourceFile {
  /// As seen from the root of the repository.
  let path: String
  let text: String

  /// The folder below `Sources`.
  var target: String { String(path.split(separator: "/")[1]) }

  var name: String { String(path.split(separator: "/").last ?? "") }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules of its `import` statements, whatever attributes and access levels stand before them.
  var imports: [String] {
    let statement = #/
      ^\s* (?: @\w+ (?: \([^)]*\) )? \s+ )*
      (?: (?: public|package|internal|fileprivate|private ) \s+ )?
      import \s+ (?: (?: struct|class|enum|protocol|func|var|let|typealias|actor ) \s+ )? (\w+)
      /#
    return lines.compactMap { line in line.prefixMatch(of: statement).map { String($0.output.1) } }
  }

  static func all(under folder: String) throws -> [SourceFile] {
    try Repository.files(under: folder, withExtension: "swift").map { file in
      SourceFile(path: Repository.relativePath(of: file), text: try String(contentsOf: file, encoding: .utf8))
    }
  }
}
