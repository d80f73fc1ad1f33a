import Diagnostics
import Foundation
import Platform
import Support
import Syntax
import Synchronization
import Testing

@testable import Interpreter

/// Sessions put together of statements from all scripts, some broken, some stopped at breakpoints: whatever they do, each
/// input ends in an outcome and the names keep their values.
@Suite struct LiveMutationTests {
  /// How many sessions; `NSS_FUZZ` says more.
  private static let sessions = ProcessInfo.processInfo.environment["NSS_FUZZ"].flatMap(Int.init) ?? 15

  private static let statements: [String] = try! ScriptCase.all().flatMap { script in
    let url = Repository.root.appending(path: "\(ScriptCase.folder)/\(script.path)")
    let source = Source(name: "", bytes: Array(try Data(contentsOf: url)))
    return Parser.parse(source).script.statements.map { source.text($0.span) }
  }

  @Test(arguments: 0..<sessions)
  func everyInputComesToAnEnd(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    // What an input does to these names is meant.
    let inputs = (0..<60).map { _ in Self.input(with: &random) }.filter { !$0.contains("kept") && !$0.contains("look") }
    let host = WanderingHost(inputs.map { "breakpoint\n" + $0 })
    let frame = LiveFrame(host: host)
    _ = Self.evaluate("let kept = [\(seed)]\nfn look() { return kept[0] }", in: frame, patience: 60_000_000_000)
    for text in inputs {
      _ = Self.evaluate(text, in: frame)
      _ = frame.names.map { name, meaning in if case .variable(let value) = meaning { value.brief.count } else { name.count } }
    }
    #expect(Self.evaluate("look()", in: frame, patience: 60_000_000_000) == "\(seed)")
  }

  private static func input(with random: inout SplitMix) -> String {
    let texts = (0..<Int.random(in: 1...3, using: &random)).map { _ in statements.randomElement(using: &random)! }
    var text = texts.joined(separator: "\n")
    if Int.random(in: 0..<4, using: &random) == 0 {
      text = String(decoding: ScriptMutation.of(Array(text.utf8), with: &random), as: UTF8.self)
    }
    if Int.random(in: 0..<5, using: &random) == 0 { text = "fn stops(a, b = [a]) { let c = x => a + x; breakpoint\nreturn c(1) }\nstops(3)\n" + text }
    return text
  }

  /// What was shown last. An input that does not end by itself is interrupted after so many nanoseconds.
  static func evaluate(_ text: String, in frame: LiveFrame, patience: Int64 = 300_000_000) -> String {
    let input = Input(Source(name: "input", text: text + "\n"))
    guard !input.diagnostics.contains(where: { $0.severity == .error }) else { return "refused" }
    let (interruption, end, shown) = (Cancellation(), Cancellation(), Monitor("nothing"))
    let watchdog = Platform.Thread { if !end.wait(by: .after(nanoseconds: patience)) { interruption.cancel() } }
    _ = DeepStack.run(size: 64 << 20) { size in
      frame.evaluate([ScriptUnit(input.script)], cancellation: interruption, haste: interruption, stackSize: size) { value in
        shown.change { $0 = value.text }
      }
    }
    end.cancel()
    watchdog.join()
    return shown.change { $0 }
  }
}

/// Answers nothing; where a script stops, inputs are evaluated there too, as deep as three stops.
private final class WanderingHost: Interpreter.Host {
  private let inner = RecordingHost([])
  private let state: Mutex<(inputs: [String], depth: Int)>

  init(_ inputs: [String]) { state = Mutex((inputs, 0)) }

  func pause(_ stop: Breakpoint) -> Bool {
    let texts = state.withLock { state in
      guard state.depth < 3 else { return [String]() }
      state.depth += 1
      defer { state.inputs.removeLast(min(2, state.inputs.count)) }
      return Array(state.inputs.suffix(2)) + ["a = 100", "c(2)", "b.push(a)"]
    }
    guard !texts.isEmpty else { return true }
    for text in texts { _ = LiveMutationTests.evaluate(text, in: stop.frame) }
    state.withLock { $0.depth -= 1 }
    return true
  }

  func send(_ request: OutgoingRequest, cancellation: Cancellation) throws(SendFailure) -> IncomingResponse {
    try inner.send(request, cancellation: cancellation)
  }
  func pages(behind answer: IncomingResponse, to request: OutgoingRequest) -> any PageSource { inner.pages(behind: answer, to: request) }
  func print(_ bytes: [UInt8]) throws(PrintFailure) {}
  func report(_ event: Event) {}
  func read(_ path: String, cancellation: Cancellation) throws(FileError) -> [UInt8] { try inner.read(path, cancellation: cancellation) }
  func write(_ bytes: [UInt8], to path: String, cancellation: Cancellation) throws(FileError) {}
  func append(to path: String, cancellation: Cancellation, lines: ([UInt8]) throws -> [UInt8]) throws {}
  func variable(_ name: String) -> String? { nil }
  func hide(_ secret: String) {}
  func concealed(_ text: String) -> String { text }
  func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError) {}
}
