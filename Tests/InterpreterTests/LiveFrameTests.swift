import Diagnostics
import Platform
import Synchronization
import Syntax
import Testing

@testable import Interpreter

/// A session without a network: each input with the names that those before it have left.
private final class Inputs: Sendable {
  let host: RecordingHost
  let frame: LiveFrame

  init(_ answers: [IncomingResponse] = []) {
    host = RecordingHost(answers)
    frame = LiveFrame(host: host)
  }

  init(_ frame: LiveFrame) { (host, self.frame) = (RecordingHost([]), frame) }

  /// What is shown of an input, or what is wrong with it.
  func callAsFunction(_ text: String) -> String {
    let input = Input(Source(name: "input", text: text + "\n"))
    let errors = input.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { return "refused: " + errors.map(\.title).joined(separator: "; ") }
    let shown = Mutex<[String]>([])
    let frame = frame
    let answer = DeepStack.run(size: 64 << 20) { size in
      frame.evaluate([ScriptUnit(input.script)], cancellation: Cancellation(), stackSize: size) { value in
        shown.withLock { $0.append(value.text) }
      }
    }
    let texts = shown.withLock { $0 }
    switch answer {
    case .refused(let diagnostics): return "refused: " + diagnostics.map(\.title).joined(separator: "; ")
    case .ran(let outcome, _, _): return (texts + outcome.diagnostics.map(\.title)).joined(separator: "; ")
    }
  }
}

@Suite struct LiveFrameTests {
  private let ok = IncomingResponse(status: 200, reason: "OK", headers: [("Content-Type", "application/json")], body: Array(#"{"n":7}"#.utf8))

  @Test func namesStay() {
    let input = Inputs()
    #expect(input("let a = 5\nlet b = a + 1") == "")
    #expect(input("a * b") == "30")
    #expect(input("a = 7\na") == "7")
    #expect(input("fn twice(x) { return x * a }") == "")
    #expect(input("twice(2)") == "14")
    #expect(input("[1, 2].map(x => x + b)") == "[7,8]")
  }

  @Test func aValueAloneIsShownAndIsTheLastOne() {
    let input = Inputs()
    #expect(input("1 + 1\n_ * 10") == "2; 20")
    #expect(input("_ + 1") == "21")
    #expect(input("fn nothing() { }\nnothing()") == "")
    #expect(input("_") == "21")
    #expect(input("null") == "null")
    #expect(input("{ a: 1 }") == #"{"a":1}"#)
  }

  @Test func aNameMayBeDeclaredAgainByItsLike() {
    let input = Inputs()
    #expect(input("let a = 1\nfn f() { return a }") == "")
    #expect(input("let a = a + 1\nlet a = a + 1") == "")
    #expect(input("f()") == "3")
    #expect(input("fn g() { return f() + 1 }") == "")
    #expect(input("fn f() { return 100 }") == "")
    #expect(input("g()") == "101", "who calls it by its name calls the new one")
    #expect(input("let f = 1") == "refused: `f` is declared already")
    #expect(input("fn a() { }") == "refused: `a` is declared already")
    #expect(input("fn h() { }\nfn h() { }") == "refused: `h` is declared already")
  }

  @Test func ofAnInputWithAMistakeNothingIsKept() {
    let input = Inputs()
    #expect(input("let a = 1") == "")
    #expect(input("let a = 2\nlet b = unknown") == "refused: unknown name `unknown`")
    #expect(input("a") == "1")
    #expect(input("b") == "refused: unknown name `b`")
  }

  @Test func aNameWhoseValueFailedIsNotThere() {
    let input = Inputs()
    #expect(input("let x = [][3]") == "there is no item 3")
    #expect(input("x") == "refused: unknown name `x`")
    #expect(input("fn f() { return x }") == "refused: unknown name `x`")
    #expect(input("let x = 4") == "")
    #expect(input("x") == "4")
  }

  @Test func whatFailsKeepsTheRest() {
    let input = Inputs()
    #expect(input("let a = 1\na = 2\nlet b = [][0]\na = 3").isEmpty == false)
    #expect(input("a") == "2")
  }

  @Test func theLatestAnswerIsOfAnyInput() {
    let input = Inputs([ok, ok])
    #expect(input("status") == "refused: `status` has no request before it")
    #expect(input("GET a") != "")
    #expect(input("status") == "200")
    #expect(input("body.n") == "7")
    #expect(input.host.record.withLock { $0.sent } == ["GET a"])
  }

  @Test func toBeShownIsToBeLookedAt() {
    let input = Inputs()
    #expect(input("GET a").contains("404") == false, "shown, it is no failure")
    #expect(input("let r = GET b") == "the request was answered 404 Not Found")
    #expect(input("r.status") == "404")
    #expect(!input("GET c\nGET d").contains("the request was answered 404"))
    #expect(input.host.record.withLock { $0.sent }.last == "GET d", "what was shown does not stop the next request")
  }

  /// Names of blocks and names of earlier inputs are told apart, wherever they stand in their texts.
  @Test func capturedNamesAreTheirOwn() {
    let input = Inputs()
    #expect(input("let a = 1") == "")
    #expect(input("if true { let c = 10\nlet f = x => x + c + a\nprint f(1) }") == "")
    #expect(input.host.record.withLock { $0.printed } == "12\n")
    #expect(input("{  let }") != "")
    #expect(input("let fs = [1, 2].map(n => { let k = n * 10; return () => { k += 1; return k + a } })") == "")
    #expect(input("a = 5; [fs[0](), fs[0](), fs[1]()]") == "[16,17,26]")
  }

  @Test func whoCallsAFunctionThatTakesSomethingElseNowIsTold() {
    let frame = LiveFrame(host: RecordingHost([]))
    func warnings(_ text: String) -> [String] {
      let input = Input(Source(name: "input", text: text + "\n"))
      let answer = DeepStack.run(size: 64 << 20) { size in
        frame.evaluate([ScriptUnit(input.script)], cancellation: Cancellation(), stackSize: size) { _ in }
      }
      if case .ran(_, let warnings, _) = answer { return warnings.map(\.title) }
      return ["refused"]
    }
    #expect(warnings("fn f(a) { return a }") == [])
    #expect(warnings("fn g() { return f(1) }") == [])
    #expect(warnings("fn f(a) { return a + 1 }") == [])
    #expect(warnings("fn f(a, b) { return a + b }") == ["`g` still calls the earlier `f`"])
  }

  /// A session that watches something for days must not keep what each turn needed.
  @Test func whatAnInputNeededIsLetGo() {
    let input = Inputs()
    #expect(input("let kept = [1]") == "")
    let turns = (1...200).map { _ in input("if true { let rows = [1, 2, 3]; for r in rows { kept[0] += r } }\nkept[0] > 0") }
    #expect(Set(turns) == ["true"])
    #expect(input("kept") == "[1201]")
    #expect(input.frame.slots < 20)
  }

  @Test func whatMayWriteCanBeRefused() {
    let frame = LiveFrame(host: RecordingHost([]))
    let input = Input(Source(name: "input", text: "POST a { b: 1 }\n"))
    let answer = DeepStack.run(size: 64 << 20) { size in
      frame.evaluate([ScriptUnit(input.script)], cancellation: Cancellation(), stackSize: size, mayWrite: false) { _ in }
    }
    guard case .refused(let diagnostics) = answer else { Issue.record("it was run"); return }
    #expect(diagnostics.map(\.title) == ["this may change something in NetSuite"])
  }

  @Test func whetherAnInputMayWriteIsKnown() {
    let frame = LiveFrame(host: RecordingHost([]))
    func canWrite(_ text: String) -> Bool? {
      let input = Input(Source(name: "input", text: text + "\n"))
      let answer = DeepStack.run(size: 64 << 20) { size in
        frame.evaluate([ScriptUnit(input.script)], cancellation: Cancellation(), stackSize: size) { _ in }
      }
      if case .ran(_, _, let canWrite) = answer { return canWrite }
      return nil
    }
    #expect(canWrite("GET a") == false)
    #expect(canWrite("fn make() { return POST a { b: 1 } }") == false)
    #expect(canWrite("fn twice() { make(); make() }") == false)
    #expect(canWrite("make()") == true)
    #expect(canWrite("twice()") == true, "through a function of an earlier input")
    #expect(canWrite("DELETE a/1") == true)
    #expect(canWrite("1 + 1") == false)
  }
}

/// What a person sees of a script that has stopped, and what goes back into it.
@Suite struct BreakpointTests {
  /// Runs inputs where a script stops; gives what they show and what the script prints.
  private func stop(_ script: String, _ inputs: [String], goesOn: Bool = true) -> (shown: [String], printed: String, outcome: String) {
    let host = StoppingHost(inputs, goesOn: goesOn)
    let outcome = ScriptRun.outcome(of: script, on: host)
    return (host.shown.withLock { $0 }, host.inner.record.withLock { $0.printed }, outcome)
  }

  @Test func allNamesOfThePointAreThere() {
    let script = """
      let limit = 10
      fn total(xs, rate = 2) {
        let sum = 0
        for i, x in xs {
          sum += x * rate
          if i == 1 { let inner = "i"; breakpoint; print inner }
        }
        return sum
      }
      print total([1, 2, 3])
      print limit
      """
    let (shown, printed, outcome) = stop(
      script, ["[limit, xs, rate, sum, i, x, inner]", "sum = 100", "limit += 1", "xs.map(y => y + sum + limit)", "total([5])", "let own = 1", "own"])
    #expect(shown == [#"[10,[1,2,3],2,6,1,2,"i"]"#, "", "", "[112,113,114]", "10", "", "1"])
    #expect(printed == "i\n106\n11\n")
    #expect(outcome == "passed")
  }

  @Test func capturedVariablesAreTheFunctionsOwn() {
    let script = """
      fn make() {
        let count = 1
        let hidden = 2
        let bump = () => { count += 1; breakpoint; return count }
        return bump
      }
      let bump = make()
      print bump()
      print bump()
      """
    let (shown, printed, _) = stop(script, ["count", "count = 50", "hidden"])
    #expect(shown == ["2", "", "refused: unknown name `hidden`"])
    #expect(printed == "50\n51\n", "the second stop has no inputs")
  }

  @Test func whatAFunctionAssignsThereIsNotUndone() {
    let script = """
      fn f() {
        let n = 1
        let inc = () => { n += 1; return n }
        breakpoint
        return n + inc()
      }
      print f()
      """
    let (shown, printed, _) = stop(script, ["inc()", "n", "n = 10", "inc()", "n"])
    #expect(shown == ["2", "2", "", "11", "11"])
    #expect(printed == "23\n")
  }

  @Test func aCheckThatFailsThereIsTold() {
    let host = StoppingHost(["check 1 == 2"], goesOn: true)
    let outcome = ScriptRun.outcome(of: "fn f() { breakpoint\nreturn 1 }\nprint f()", on: host)
    #expect(host.events.withLock { $0 } == ["assertion failed"])
    #expect(outcome == "passed")
  }

  /// Its names are not there any more: a call must not read what is there instead.
  @Test func aFunctionMadeThereDoesNotOutliveIt() {
    let script = """
      let kept = null
      fn look(n) {
        let own = n * 2
        breakpoint
        return own
      }
      print look(1)
      fn other(a, b, c) { let d = a + b + c; return kept(d) }
      print other(1, 2, 3)
      """
    let (shown, printed, outcome) = stop(script, ["fn inner(x) { return x + own }", "kept = x => inner(x) + own", "kept(1)"])
    #expect(shown == ["", "", "5"])
    #expect(printed == "2\n")
    #expect(outcome == "this function was made at a breakpoint, and its names are gone")
  }

  @Test func aScriptCanBeEndedThere() {
    let (_, printed, outcome) = stop("print 1\nbreakpoint\nprint 2", [], goesOn: false)
    #expect(printed == "1\n")
    #expect(outcome == "ended at a breakpoint")
  }

  @Test func anErrorStatusOfTheScriptIsNotForgotten() {
    let (shown, _, outcome) = stop("GET a\nbreakpoint\nprint 2", ["1 + 1"])
    #expect(shown == ["2"])
    #expect(outcome == "the request was answered 404 Not Found")
  }
}

private final class StoppingHost: Host {
  let inner = RecordingHost([])
  let shown = Mutex<[String]>([])
  let events = Mutex<[String]>([])
  private let inputs: Mutex<[String]>
  private let goesOn: Bool

  init(_ inputs: [String], goesOn: Bool) {
    self.inputs = Mutex(inputs)
    self.goesOn = goesOn
  }

  func pause(_ stop: Breakpoint) -> Bool {
    let input = Inputs(stop.frame)
    for text in inputs.withLock({ inputs in defer { inputs = [] }; return inputs }) {
      let answer = input(text)
      shown.withLock { $0.append(answer) }
    }
    return goesOn
  }

  func send(_ request: OutgoingRequest, cancellation: Cancellation) throws(SendFailure) -> IncomingResponse {
    try inner.send(request, cancellation: cancellation)
  }
  func pages(behind answer: IncomingResponse, to request: OutgoingRequest) -> any PageSource { inner.pages(behind: answer, to: request) }
  func print(_ bytes: [UInt8]) throws(PrintFailure) { try inner.print(bytes) }
  func report(_ event: Event) { if case .checkFailed(let diagnostic) = event { events.withLock { $0.append(diagnostic.title) } } }
  func read(_ path: String, cancellation: Cancellation) throws(FileError) -> [UInt8] { try inner.read(path, cancellation: cancellation) }
  func write(_ bytes: [UInt8], to path: String, cancellation: Cancellation) throws(FileError) {
    try inner.write(bytes, to: path, cancellation: cancellation)
  }
  func append(to path: String, cancellation: Cancellation, lines: ([UInt8]) throws -> [UInt8]) throws {
    try inner.append(to: path, cancellation: cancellation, lines: lines)
  }
  func variable(_ name: String) -> String? { inner.variable(name) }
  func hide(_ secret: String) { inner.hide(secret) }
  func concealed(_ text: String) -> String { text }
  func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError) {
    try inner.sleep(nanoseconds: nanoseconds, cancellation: cancellation)
  }
}
