import Diagnostics
import Interpreter
import Platform
import Scripting
import Synchronization
import Testing

/// The facade as another program uses it: a host of its own, no process, no network.
@Suite struct SessionTests {
  private final class MemoryHost: Host {
    let printed = Mutex("")
    let events = Mutex<[String]>([])

    func send(_ request: OutgoingRequest, cancellation: Cancellation) throws(SendFailure) -> IncomingResponse {
      if request.target == "down" { throw SendFailure(title: "no connection", notes: ["refused"]) }
      if request.target == "wait" { throw SendFailure(title: "interrupted", isInterruption: true) }
      let headers = [(name: "Content-Type", value: "application/json"), (name: "X-Twice", value: "a"), (name: "X-TWICE", value: "b")]
      return IncomingResponse(status: 200, reason: "OK", headers: headers, body: Array(#"{"n":1.50}"#.utf8), url: "https://h/" + request.target)
    }

    func pages(behind answer: IncomingResponse, to request: OutgoingRequest) -> any PageSource { NoPages() }

    func print(_ bytes: [UInt8]) throws(PrintFailure) { printed.withLock { $0 += String(decoding: bytes, as: UTF8.self) } }

    func report(_ event: Event) {
      switch event {
      case .requestAnswered(let method, let target, let status, _): events.withLock { $0.append("\(method) \(target) \(status)") }
      case .warning(let warning): events.withLock { $0.append(warning.title) }
      default: events.withLock { $0.append("\(event)") }
      }
    }

    func read(_ path: String, cancellation: Cancellation) throws(FileError) -> [UInt8] { Array("{\"path\":\"\(path)\"}".utf8) }
    func write(_ bytes: [UInt8], to path: String, cancellation: Cancellation) throws(FileError) { note("write \(path)") }
    func append(to path: String, cancellation: Cancellation, lines: ([UInt8]) throws -> [UInt8]) throws {
      note("append \(path) \(String(decoding: try lines([]), as: UTF8.self))")
    }
    func variable(_ name: String) -> String? { name == "TOKEN" ? "a-token" : nil }
    func hide(_ secret: String) { note("hide \(secret)") }
    func concealed(_ text: String) -> String { text }
    func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError) { note("sleep \(nanoseconds)") }

    private func note(_ event: String) { events.withLock { $0.append(event) } }
  }

  private final class NoPages: PageSource {
    func isAtEnd() -> Bool { true }
    func next(cancellation: Cancellation) throws(SendFailure) -> IncomingResponse? { nil }
    var warning: PageNotice? { nil }
  }

  private func run(_ text: String, inputs: [String: String] = [:], cancelled: Bool = false) -> (ScriptOutcome, MemoryHost) {
    let (host, cancellation) = (MemoryHost(), Cancellation())
    if cancelled { cancellation.cancel() }
    let session = Session(host: host, settings: EvaluationSettings(inputs: inputs.mapValues { GivenInput(text: $0, from: "a test") }), cancellation: cancellation)
    return (session.run(CheckedScript(Source(name: "test.nss", text: text))), host)
  }

  @Test func whatAScriptDoesToTheMachineGoesThroughItsHost() {
    let (outcome, host) = run(
      """
      assert read("a.json").path == "a.json"
      write("b.txt", secret("TOKEN"))
      append("c.log", "done")
      sleep(2s)
      """)
    guard case .ran(let ran) = outcome else { return #expect(Bool(false), "it was refused") }
    #expect(ran.ending == .passed)
    #expect(
      host.events.withLock { $0 } == ["assertionPassed", "hide a-token", "write b.txt", "append c.log done\n", "sleep 2000000000"])
  }

  @Test func aScriptReadsAndPrints() {
    let (outcome, host) = run("input who\nGET a/1\nassert body.n == 1.5\nprint who, body.n, headers[\"x-twice\"]", inputs: ["who": "you"])
    #expect(ending(outcome) == .passed)
    #expect(host.printed.withLock { $0 } == "you 1.50 a, b\n")
    #expect(host.events.withLock { $0 } == ["GET a/1 200", "assertionPassed"])
  }

  @Test func outcomesAreToldApart() {
    guard case .refused = run("print x").0 else { return #expect(Bool(false)) }
    #expect(ending(run("input x").0) == .badInputs)
    #expect(ending(run("assert 1 > 2").0) == .failed)
    let (outcome, _) = run("GET down")
    #expect(ending(outcome) == .broken)
    guard case .ran(let noAnswer) = outcome else { return #expect(Bool(false)) }
    #expect(noAnswer.diagnostics.map(\.title) == ["no connection"])
    #expect(noAnswer.diagnostics.map(\.notes) == [["refused"]])
    #expect(ending(run("GET wait").0) == .interrupted)
    #expect(ending(run("while true { }", cancelled: true).0) == .interrupted)
    #expect(ending(run("fn f() { return f() }\nprint f()", cancelled: true).0) == .interrupted)
  }

  private func ending(_ outcome: ScriptOutcome) -> Outcome.Ending? {
    if case .ran(let outcome) = outcome { outcome.ending } else { nil }
  }

  @Test func aSessionRunsManyScripts() {
    let host = MemoryHost()
    let session = Session(host: host, cancellation: Cancellation())
    for number in 1...3 { _ = session.run(CheckedScript(Source(name: "\(number)", text: "let x = \(number)\nprint x"))) }
    #expect(host.printed.withLock { $0 } == "1\n2\n3\n")
  }
}
