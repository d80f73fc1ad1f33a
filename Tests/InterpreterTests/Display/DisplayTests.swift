import Diagnostics
import JSON
import Platform
import Support
import Synchronization
import Testing

@testable import Interpreter

/// Values as they are shown for reading.
@Suite struct DisplayTests {
  @Test(arguments: DisplayCase.all) func looksAsItsFilesSay(display: DisplayCase) throws {
    #expect(!display.goldens.isEmpty)
    for (file, variant) in display.goldens {
      let text = DisplayCase.display(variant).text(of: try display.value())
      #expect(text.hasSuffix("\n") || text.isEmpty)
      try Golden.expect(text, in: file, durationsVary: false)
    }
  }

  /// What is shown as JSON can be pasted: it reads as the value that it shows.
  @Test(arguments: DisplayCase.all) func jsonIsJSON(display: DisplayCase) throws {
    let value = try display.value()
    if case .response = value { return }
    for columns in [1, 80, 500] {
      let text = Display(form: .json, columns: columns).text(of: value)
      #expect(Equality.holds(try ValueReader.read(Array(text.utf8)), value))
    }
  }

  /// No line of a table is wider than the terminal, whatever the terminal.
  @Test(arguments: DisplayCase.all, [30, 60, 80, 120]) func tablesFit(display: DisplayCase, columns: Int) throws {
    guard let rows = ShownRows(of: try display.value(), as: .table) else { return }
    let display = Display(columns: columns)
    guard let table = display.table(rows) else { return }
    for line in table.split(separator: "\n") { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
  }

  @Test(arguments: [
    (Value.null, "null"), (.bool(true), "true"), (.int(-7), "-7"), (.string("7"), #""7""#), (.string(""), #""""#),
    (.string("a \"b\"\t"), #""a \"b\"\t""#), (.string("one\ntwo"), "one\ntwo"),
    (.day(20_484), "2026-01-31"), (.instant(0), "1970-01-01T00:00:00Z"),
    (.duration(90_000_000_000), "90s"), (.range(RangeBox(1, 1_000_000_000)), "1..1000000000"),
    (.list(ListBox([.range(RangeBox(1, 3)), .day(0)])), "[\n  [1, 2, 3],\n  \"1970-01-01\"\n]"),
    (.map(.make(keys: Keys(), capacity: 0)), "{}"),
    (.error(ErrorBox(Failure("division by zero", at: Span(0, 0)))), "division by zero"),
  ])
  func scalars(value: Value, text: String) {
    #expect(Display().text(of: value) == text + "\n")
  }

  @Test func functionsShowTheirSignature() throws {
    let round = try #require(Builtins.all.first { $0.name == "round" })
    #expect(Display().text(of: .function(FunctionBox(round))) == "fn round(number, places?)\n")
    func script(_ name: String) -> Value {
      let parameters = [FunctionCode.ParameterCode(name: "a", isRequired: true), .init(name: "b", isRequired: false)]
      let source = Source(name: "", text: "")
      return .function(FunctionBox(FunctionCode(name: name, source: source, parameters: parameters, captures: 0)))
    }
    #expect(Display().text(of: script("total")) == "fn total(a, b?)\n")
    #expect(Display().text(of: script("(a, b) => {\n  a\n}")) == "(a, b) => {\n  a\n}\n")
  }

  @Test func manyErrorsAreCounted() {
    let errors = (0..<60).map { #"{"status":400,"error":{"code":"C\#($0)","detail":"no"}}"# }
    let body = "[" + errors.joined(separator: ",") + "]"
    let response = DisplayCase.response(400, "Bad Request", [("Content-Type", "application/json")], Array(body.utf8))
    let lines = Display().text(of: .response(response)).split(separator: "\n")
    #expect(lines.count == 102)
    #expect(lines[1] == "C0: no" && lines[2] == "  at [0]" && lines[101] == "… 10 more: `_.body` has all of them")
  }

  @Test func nothingIsShownOfNothing() { #expect(Display().text(of: .unset) == "") }

  @Test func secretsAreStruckOutBeforeAnythingIsCut() throws {
    let redactor = Redactor()
    redactor.add(secret: "correct horse battery staple")
    let words = "correct horse battery staple"
    let (secret, quoted) = (Value.string(words), Value.string("x=\"\(words)\"\nand more"))
    let row = Value.map(
      .make(["a": .string("some words before it, \(words)"), "b": secret, "c": .list(ListBox([quoted]))]))
    let key = Value.map(.make([words: .null]))
    let body = #"{"o:errorDetails":[{"detail":"\#(words)","o:errorPath":"\#(words)"}]}"#
    let response = DisplayCase.response(
      400, words, [("Location", "x/\(words)"), ("Content-Type", "application/json")], Array(body.utf8), notes: [words])
    for value in [secret, quoted, row, key, .list(ListBox([row, row])), .list(ListBox([key])), .response(response)] {
      for form in Display.Form.allCases {
        for (columns, expansion) in [(40, Display.Expansion.off), (40, .automatic), (40, .on), (200, .automatic)] {
          let display = Display(form: form, expansion: expansion, columns: columns, usesColor: columns == 40) {
            redactor.redact($0)
          }
          let text = display.text(of: value)
          #expect(!text.contains("corr") && text.contains("***"), "\(text)")
        }
      }
    }
  }

  @Test func attemptsAreTold() {
    let text = Display().text(of: .response(DisplayCase.response(200, "OK", [], [], attempts: 3)))
    #expect(text == "200 OK · 34 ms · 3 attempts\n")
  }

  @Test(arguments: [[0xFF, 0xD8, 0x00], [0x50, 0x4B, 0x00]] as [[UInt8]])
  func whatIsNoTextIsCounted(body: [UInt8]) {
    let text = Display().text(of: .response(DisplayCase.response(200, "OK", [("Content-Type", "image/png")], body)))
    #expect(text == "200 OK · 3 B · 34 ms\nContent-Type: image/png\n(3 bytes that are no text)\n")
  }

  @Test func aCompressedBodyIsTold() {
    let headers = [(name: "Content-Type", value: "application/json"), (name: "Content-Encoding", value: "gzip")]
    let text = Display().text(of: .response(DisplayCase.response(200, "OK", headers, [0x1F, 0x8B, 0x00])))
    #expect(text.hasSuffix("\nthe answer's body is compressed: Content-Encoding: gzip\n(3 bytes that are no text)\n"))
  }
}
