import Diagnostics
import Interpreter
import Platform
import Scripting
import Synchronization
import Testing

@Suite struct CheckedScriptTests {
  private func check(_ text: String) -> CheckedScript { CheckedScript(Source(name: "test.nss", text: text)) }

  @Test func everythingIsReportedInTheOrderOfTheText() {
    let script = check("print unknown\nlet x = (1 + \nlet y = 2\nlet y = 3\nprint later\n")
    #expect(!script.passes)
    let lines = script.diagnostics.map { script.source.line(at: $0.span.start) }
    #expect(lines == lines.sorted())
    #expect(Set(lines).isSuperset(of: [1, 4, 5]))
  }

  @Test func aNameThatABrokenStatementDeclaresIsNotUnknown() {
    let script = check("let total = 1 +* 2\nprint total\nfn f( { return 1 }\nprint f()\nfor c in ] { print c }\n")
    #expect(!script.passes)
    #expect(!script.diagnostics.contains { $0.title.hasPrefix("unknown name") })
  }

  @Test func warningsDoNotRefuse() {
    let script = check("let status = 1\nprint status")
    #expect(script.passes)
    #expect(script.diagnostics.map(\.severity) == [.warning])
  }

  @Test func inputsAreKnownWithTheirDefaults() {
    let script = check("input id\ninput name = \"x\"\ninput rate = 0.5")
    #expect(script.inputs.map(\.name.text) == ["id", "name", "rate"])
    #expect(script.inputs.map(\.defaultText) == [nil, "\"x\"", "0.5"])
    #expect(script.complaints(about: ["id": GivenInput(text: "1", from: "a test")]).isEmpty)
    #expect(script.complaints(about: ["rate": GivenInput(text: "much", from: "a test")]).count == 2)
  }
}

/// Files that a script imports come through a seam, so that a program without files has them too.
@Suite struct ImportedFileTests {
  private func check(_ files: [String: String]) -> (script: CheckedScript, loaded: [String]) {
    let record = Mutex<[String]>([])
    let loader = SourceLoader { (path, _) throws(FileError) in
      guard let text = files[path] else { throw FileError(path: path, reason: .notFound) }
      record.withLock { $0.append(path) }
      return SourceLoader.File(Source(name: path, text: text), identity: path)
    }
    let script = CheckedScript(Source(name: "main", text: files["main"]!), loader: loader)
    return (script, record.withLock { $0 })
  }

  @Test func aFileIsFollowedToWhatItImports() {
    let (script, loaded) = check([
      "main": "import \"a\" as a\nprint a.x()", "a": "import \"b\" as b\nfn x() { return b.y }", "b": "let y = 1",
    ])
    #expect(script.passes)
    #expect(script.diagnostics.isEmpty)
    #expect(loaded == ["a", "b"])
  }

  @Test func eachFindingIsOfItsOwnFile() {
    let (script, _) = check(["main": "print c\nimport \"a\" as a\nprint a.nothing", "a": "\nlet y = z\nlet = 2"])
    #expect(!script.passes)
    #expect(script.diagnostics.map { "\($0.source!.name):\($0.span.start) \($0.title)" } == [
      "a:9 unknown name `z`", "a:15 expected a name", "main:6 unknown name `c`",
    ])
  }

  @Test func aCircleOfFilesIsSaid() {
    let (script, _) = check(["main": "import \"a\" as a\na.f()", "a": "import \"b\" as b\nfn f() { b.g() }", "b": "import \"a\" as a\nfn g() { a.f() }"])
    #expect(!script.passes)
    #expect(script.diagnostics.map(\.title) == ["the import leads back to its own file"])
    #expect(script.diagnostics[0].labels[0].text == "a → b → a")
  }

  @Test func aFileThatIsNotThereIsAnErrorAtItsPath() {
    let (script, _) = check(["main": "import \"gone\" as a\nprint a.x"])
    #expect(script.diagnostics.map { "\($0.span.start) \($0.title)" } == ["7 the imported file cannot be read"])
  }
}
