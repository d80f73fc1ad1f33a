import Diagnostics
import Platform
import Testing

@testable import Interpreter

/// The invariant of the value stack: whatever a call does, the slots above the top are null again and the top is where it was.
@Suite struct FrameTests {
  /// Runs a script whose last statement fails or not, and looks at the stack behind it by calling once more:
  /// a slot that was left over would show as an argument or a local of its own.
  @Test(arguments: [
    "let x = f(1, [2], { a: 3 })",
    "let x = g(f(1, 2, 3), [f(1, 2, 3)], f(4, 5, 6))",
    "let x = h()",
    "for i in 1..3 { let y = f(i, i, i) }",
  ])
  func callsLeaveNothingBehind(statement: String) {
    let run = ScriptRun(
      """
      fn f(a, b, c) { let d = [a, b]; let e = { c: c }; return e }
      fn g(a, b, c) { return [a, b, c] }
      fn h(a = [1], b = { x: a }) { let c = b; return c }
      fn empty() { }
      fn probe(a = null, b = null, c = null) { let d = empty(); return [a, b, c, d] }
      \(statement)
      print probe()
      """)
    #expect(run.outcome == "passed")
    #expect(run.printed == "[null,null,null,null]\n")
  }

  @Test func theStackOfValuesEndsWithAnError() {
    let locals = (0..<300).map { "let x\($0) = n" }.joined(separator: "; ")
    let run = ScriptRun("fn f(n) { \(locals); return f(n + 1) }\nprint f(1)", stackSize: 512 << 20)
    #expect(run.outcome == "calls are nested too deep")
  }

  @Test func theDepthOfCallsEndsWithAnError() {
    let run = ScriptRun("fn f() { return f() }\nprint f()", stackSize: 512 << 20)
    #expect(run.outcome == "calls are nested too deep")
  }

  @Test func lessNativeStackMeansLessDepthAndNoCrash() {
    let run = ScriptRun("fn f(n) { return [[[[f(n + 1)]]]] }\nprint f(1)", stackSize: 32 << 20)
    #expect(run.outcome == "calls are nested too deep")
  }

  @Test func deepRecursionComesBack() {
    let run = ScriptRun("fn f(n) { return n == 0 ? 0 : 1 + f(n - 1) }\nprint f(9000)", stackSize: 512 << 20)
    #expect(run.printed == "9000\n")
  }
}
