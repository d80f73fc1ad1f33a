import Diagnostics
import Foundation
import Support
import Syntax
import Testing

/// The formatter's promises over every script there is, and its style by example.
struct FormatterTests {
  private static let folder = FixtureTests.folder.appendingPathComponent("format")

  static let cases = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".nss") }.map { String($0.dropLast(4)) }.sorted()

  /// `Fixtures/format/<case>.nss` becomes `<case>.fmt`, which stays as it is. `NSS_RECORD=1` rewrites those that differ.
  @Test(arguments: cases)
  func theStyleIsAsWrittenDown(name: String) throws {
    let script = Array(try Data(contentsOf: Self.folder.appendingPathComponent("\(name).nss")))
    let golden = Self.folder.appendingPathComponent("\(name).fmt")
    let text = try #require(Self.expectPromises(script, name))
    if ProcessInfo.processInfo.environment["NSS_RECORD"] == "1" { try Data(text).write(to: golden) }
    #expect(String(decoding: text, as: UTF8.self) == (try String(contentsOf: golden, encoding: .utf8)))
  }

  @Test func thereAreCases() { #expect(Self.cases.count >= 12) }

  @Test(arguments: ["Tests/Scripts", "Tests/SyntaxTests/Fixtures", "Examples"])
  func scriptsKeepMeaningAndComments(folder: String) throws {
    var formatted = 0
    for file in Repository.files(under: folder, withExtension: "nss") {
      if Self.expectPromises(Array(try Data(contentsOf: file)), file.lastPathComponent) != nil { formatted += 1 }
    }
    #expect(formatted >= 3)
  }

  @Test(arguments: ["README.md", "Grammar/README.md"])
  func scriptsInDocumentsKeepMeaningAndComments(path: String) throws {
    let text = try String(contentsOf: Repository.path(path), encoding: .utf8)
    for block in text.components(separatedBy: "```nss\n").dropFirst() {
      let script = block.components(separatedBy: "\n```")[0]
      _ = Self.expectPromises(Array(script.utf8), path)
    }
  }

  /// What scripts are broken to at random keeps the promises too, as far as it parses.
  @Test(arguments: cases)
  func brokenScriptsKeepMeaningAndComments(name: String) throws {
    let script = Array(try Data(contentsOf: Self.folder.appendingPathComponent("\(name).nss")))
    var random = SplitMix(seed: name.utf8.reduce(5) { $0 &* 31 &+ UInt64($1) })
    for _ in 0..<300 { _ = Self.expectPromises(ScriptMutation.of(script, with: &random), name) }
  }

  @Test func aScriptWithErrorsIsLeftAlone() {
    guard case .refused(let diagnostics) = Formatter.format(Source(name: "a.nss", text: "print 1\nlet = 2\n")) else {
      Issue.record("it was formatted")
      return
    }
    #expect(diagnostics.map(\.title) == ["expected a name"])
  }

  @Test func nothingStaysNothing() {
    for text in ["", "\n", " \r\n\n", ";;"] {
      guard case .formatted(let bytes) = Formatter.format(Source(name: "a.nss", text: text)) else {
        Issue.record("it was refused")
        continue
      }
      #expect(bytes == [])
    }
  }

  /// Deep nesting and long lines end in reasonable time: what is measured twice for each level would not.
  @Test func sizeIsNoProblem() {
    let calls = Array(repeating: "f({ a: 1 })", count: 20_000).joined(separator: ", ")
    _ = Self.expectPromises(Array("print \(calls)\n".utf8), "long line")
    let brackets = String(repeating: "[{ a: ", count: 400) + "1" + String(repeating: " }]", count: 400)
    _ = Self.expectPromises(Array("print \(brackets)\n".utf8), "deep nesting")
  }

  /// The formatted script, which has the same tree, the same comments, and stays as it is; nil of one with errors.
  private static func expectPromises(_ bytes: [UInt8], _ name: String) -> [UInt8]? {
    let source = Source(name: name, bytes: bytes)
    let (script, found) = Parser.parse(source)
    let result = Formatter.format(source)
    guard !found.contains(where: { $0.severity == .error }) else { return nil }
    guard case .formatted(let text) = result else {
      Issue.record("\(name) was refused:\n\(source.text(Span(0, UInt32(bytes.count))))")
      return nil
    }
    let written = Source(name: name, bytes: text)
    #expect(Parser.parse(written).script.description == script.description, "\(name): another tree")
    #expect(comments(of: written) == comments(of: source), "\(name): other comments")
    guard case .formatted(text) = Formatter.format(written) else {
      Issue.record("\(name) changes again:\n\(source.text(Span(0, UInt32(bytes.count))))")
      return text
    }
    return text
  }

  private static func comments(of source: Source) -> [String] {
    Lexer.tokens(of: source).0.filter { $0.kind == .comment }
      .map { source.text($0.span).trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "\r", with: "") }
  }
}
