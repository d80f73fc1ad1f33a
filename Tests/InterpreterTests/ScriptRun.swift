import Diagnostics
import Platform
import Synchronization
import Syntax

@testable import Interpreter

/// A script run without a network: its outcome in words, what it printed and what it sent.
struct ScriptRun {
  let outcome: String
  let printed: String
  let sent: [String]

  /// `patience` is how many nanoseconds a script may go on that does not end by itself.
  init(_ text: String, answers: [IncomingResponse] = [], stackSize: Int = 64 << 20, patience: Int64? = nil) {
    let source = Source(name: "test", text: text)
    let (script, found) = Parser.parse(source)
    let (program, further) = DeepStack.run(size: 64 << 20) { _ in Resolver.resolve(script) }
    let host = RecordingHost(answers)
    let errors = (found + further).filter { $0.severity == .error }
    guard let program, errors.isEmpty else {
      (outcome, printed, sent) = ("refused: " + errors.map(\.title).joined(separator: "; "), "", [])
      return
    }
    let (interruption, end) = (Cancellation(), Cancellation())
    let watchdog = patience.map { patience in
      Thread { if !end.wait(by: .after(nanoseconds: patience)) { interruption.cancel() } }
    }
    outcome = DeepStack.run(size: stackSize) { size in
      let settings = EvaluationSettings(cleanupTime: patience ?? 10_000_000_000)
      return Self.words(
        Evaluator.run(program, host: host, settings: settings, cancellation: interruption, stackSize: size))
    }
    end.cancel()
    watchdog?.join()
    (printed, sent) = host.record.withLock { ($0.printed, $0.sent) }
  }

  /// How a script ends on a host, without its notes.
  static func outcome(of text: String, on host: any Host, interruption: Cancellation = Cancellation()) -> String {
    let (script, found) = Parser.parse(Source(name: "test", text: text))
    let (program, further) = Resolver.resolve(script)
    guard let program else { return "refused: " + (found + further).map(\.title).joined(separator: "; ") }
    return DeepStack.run(size: 64 << 20) { size in
      words(Evaluator.run(program, host: host, cancellation: interruption, stackSize: size))
    }
  }

  private static func words(_ outcome: Outcome) -> String {
    switch outcome.ending {
    case .passed: return "passed"
    // Failed checks are told as they fail.
    case .failed where outcome.diagnostics.isEmpty: return "checks failed"
    case .failed, .broken, .badInputs, .interrupted:
      return outcome.diagnostics.map(\.title).joined(separator: "; ")
    }
  }
}

/// Answers with what it was given, one after another, and then with 404.
final class RecordingHost: Host {
  struct Record {
    var printed = ""
    var sent: [String] = []
    var answers: [IncomingResponse] = []
    var files: [String: [UInt8]] = [:]
    var hidden: [String] = []
    var slept: Int64 = 0
  }

  let record: Mutex<Record>

  init(_ answers: [IncomingResponse]) { record = Mutex(Record(answers: answers)) }

  func send(_ request: OutgoingRequest, cancellation: Cancellation) throws(SendFailure) -> IncomingResponse {
    record.withLock { record in
      record.sent.append("\(request.method) \(request.target)")
      return record.answers.isEmpty ? IncomingResponse(status: 404, reason: "Not Found") : record.answers.removeFirst()
    }
  }

  /// A job whose only task made a customer.
  func wait(
    for answer: IncomingResponse, to request: OutgoingRequest, every interval: Int64, within patience: Int64,
    cancellation: Cancellation
  ) throws(SendFailure) -> IncomingResponse {
    IncomingResponse(status: 204, reason: "No Content", headers: [("Location", "https://example/record/v1/customer/7")])
  }

  /// The answers that are left.
  func pages(behind answer: IncomingResponse, to request: OutgoingRequest) -> any PageSource { RecordedPages(self) }

  func print(_ bytes: [UInt8]) throws(PrintFailure) {
    record.withLock { $0.printed += String(decoding: bytes, as: UTF8.self) }
  }

  func report(_ event: Event) {}
}

/// A machine of its own: files in memory, an environment of two variables, no time that passes.
extension RecordingHost {
  func read(_ path: String, cancellation: Cancellation) throws(FileError) -> [UInt8] {
    guard let bytes = record.withLock({ $0.files[path] }) else { throw FileError(path: path, reason: .notFound) }
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String, cancellation: Cancellation) throws(FileError) {
    record.withLock { $0.files[path] = bytes }
  }

  func append(to path: String, cancellation: Cancellation, lines: ([UInt8]) throws -> [UInt8]) throws {
    let added = try lines(record.withLock { $0.files[path] ?? [] })
    record.withLock { $0.files[path, default: []] += added }
  }

  func variable(_ name: String) -> String? { ["NSS_EXAMPLE_TOKEN": "a-token", "SHORT": "abc"][name] }

  func hide(_ secret: String) { record.withLock { $0.hidden.append(secret) } }

  func concealed(_ text: String) -> String { text }

  func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError) { record.withLock { $0.slept += nanoseconds } }
}

/// Takes the next answer of its host for the next page, until there is none.
private final class RecordedPages: PageSource {
  private let host: RecordingHost
  var warning: PageNotice? { nil }
  func isAtEnd() throws(SendFailure) -> Bool { host.record.withLock { $0.answers.isEmpty } }

  init(_ host: RecordingHost) { self.host = host }

  func next(cancellation: Cancellation) throws(SendFailure) -> IncomingResponse? {
    host.record.withLock { record in
      guard !record.answers.isEmpty else { return nil }
      record.sent.append("page")
      return record.answers.removeFirst()
    }
  }
}
