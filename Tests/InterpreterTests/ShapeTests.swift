import Syntax
import Testing

@testable import Interpreter

/// Shapes at the edges that scripts do not show.
@Suite struct ShapeTests {
  /// `[[[ … ]]]`, with something in the middle.
  private static func nested(_ depth: Int, _ middle: String) -> String {
    String(repeating: "[", count: depth) + middle + String(repeating: "]", count: depth)
  }

  @Test func mayBeNestedAsDeepAsAnything() {
    let depth = Parser.deepestNesting - 10
    let value = "let x = \(Self.nested(depth, "1"))\n"
    #expect(ScriptRun(value + "assert x matches \(Self.nested(depth, "int"))").outcome == "passed")
    #expect(ScriptRun(value + "assert x matches \(Self.nested(depth, "2"))").outcome == "assertion failed")
    let each = String(repeating: "[...", count: depth) + "string" + String(repeating: "]", count: depth)
    #expect(ScriptRun(value + "assert x matches \(each)").outcome == "assertion failed")
  }

  @Test func inDeepCallsTheStackIsFullBeforeItOverflows() {
    let shape = Self.nested(300, "int")
    let script = """
      fn down(n) {
        assert n matches int | \(shape)
        down(n + 1)
      }
      down(0)
      """
    #expect(ScriptRun(script, stackSize: 2 << 20).outcome.contains("too deep"))
  }

  @Test(arguments: [
    ("2026-01-31", true), ("2026-01-31T08:30:00Z", true), ("2026-12-31T23:59:59.999-08:00", true), ("2026-01-31T08:30", true), ("2026-02-30T08:30", false), ("2026-01-31T08:30+0100", true),
    ("0001-01-01", true), ("", false), ("2026", false), ("2026-01-31T", false), ("2026-01-31T08", false), ("2026-01-31T08:30:", false),
    ("2026-01-31T08:30:00.Z", false), ("2026-01-31T08:30:00+1", false), ("2026-01-31T08:30:00Z ", false), ("2026-00-10", false),
    ("2026-04-31", false), ("２０２６-01-31", false), ("2026-01-31T24:00", false),
  ])
  func isoDates(text: String, isOne: Bool) { #expect(DateScanner.isISO(.make(text)) == isOne) }
}
