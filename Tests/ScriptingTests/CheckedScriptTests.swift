import Diagnostics
import Interpreter
import Scripting
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
