import Diagnostics
import Foundation
import Syntax
import Testing

/// Scripts that say themselves what is wrong with them: `# error: title` on the very line, or `#^ error: title` in the
/// line below. Missing and extra both fail; so a fixture without any parses.
struct FixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

  static let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".nss") }.sorted()

  @Test(arguments: names)
  func findsWhatItSays(name: String) throws {
    let source = try Self.source(name)
    let found = Parser.parse(source).diagnostics.map { "\(source.line(at: $0.span.start)) \($0.severity): \($0.title)" }
    #expect(found == Self.expectations(in: source))
  }

  static func source(_ name: String) throws -> Source {
    Source(name: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
  }

  @Test func thereAreFixtures() { #expect(Self.names.count >= 10) }

  /// `line severity: title`, as the comments of a script say.
  static func expectations(in source: Source) -> [String] {
    var expectations: [String] = []
    for line in 1...source.lineCount {
      let text = String(decoding: source.bytes[source.range(ofLine: line)], as: UTF8.self)
      for mark in ["# error: ", "# warning: "] {
        for piece in text.components(separatedBy: mark).dropFirst() {
          expectations.append("\(line) \(mark.dropFirst(2))" + piece.components(separatedBy: " # ")[0].trimmingCharacters(in: .whitespaces))
        }
      }
      for mark in ["#^ error: ", "#^ warning: "] {
        for piece in text.components(separatedBy: mark).dropFirst() {
          expectations.append("\(line - 1) \(mark.dropFirst(3))" + piece.components(separatedBy: " #^ ")[0].trimmingCharacters(in: .whitespaces))
        }
      }
    }
    return expectations
  }
}
