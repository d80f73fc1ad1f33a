import Interpreter
import Platform
import Synchronization

/// A world in which every file holds the same bytes, every request is answered at once, and nothing is kept but what
/// is printed.
final class FuzzHost: Host {
  private let file: [UInt8]
  private let printed = Mutex<[UInt8]>([])

  init(file: [UInt8]) { self.file = file }

  /// Runs a program until it ends or was `longest` milliseconds under way; gives what it printed, nil where it failed.
  static func run(_ program: Program, file: [UInt8], longest: Int64 = 500) -> [UInt8]? {
    let host = FuzzHost(file: file)
    let cancellation = Cancellation()
    Watchdog.watch(cancellation, milliseconds: longest)
    defer { Watchdog.rest() }
    let outcome = Evaluator.run(program, host: host, cancellation: cancellation, stackSize: 200 << 20)
    guard case .passed = outcome.ending else { return nil }
    return host.printed.withLock { $0 }
  }

  func send(_ request: OutgoingRequest, cancellation: Cancellation) throws(SendFailure) -> IncomingResponse {
    SuiteQLTarget.check(request)
    if request.target.contains("fail") { throw SendFailure(title: "no connection") }
    return IncomingResponse(
      status: request.target.contains("missing") ? 404 : 200, reason: "",
      headers: [("Content-Type", "application/json"), ("Location", "https://localhost/record/v1/customer/7")],
      body: file.isEmpty ? Array(#"{"id":"7","items":[{"id":1.50}],"totalResults":1,"hasMore":false}"#.utf8) : file)
  }

  func pages(behind answer: IncomingResponse, to request: OutgoingRequest) -> any PageSource { OnePage() }

  func print(_ bytes: [UInt8]) throws(PrintFailure) {
    let isFull = printed.withLock { printed in
      printed += bytes
      return printed.count > 1 << 22
    }
    if isFull { throw PrintFailure(reason: "enough was printed") }
  }

  func report(_ event: Event) {}

  func read(_ path: String, cancellation: Cancellation) throws(FileError) -> [UInt8] {
    if path.contains("missing") { throw FileError(path: path, reason: .notFound) }
    return file
  }

  func write(_ bytes: [UInt8], to path: String, cancellation: Cancellation) throws(FileError) {}

  func append(to path: String, cancellation: Cancellation, lines: (_ beginning: [UInt8]) throws -> [UInt8]) throws {
    _ = try lines(file)
  }

  func variable(_ name: String) -> String? { name == "HOME" ? "/root" : nil }

  func hide(_ secret: String) {}

  func concealed(_ text: String) -> String { text }

  func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError) {}
}

/// Another page with an item, and then none.
private final class OnePage: PageSource {
  func isAtEnd() -> Bool { true }
  private var isOver = false
  var warning: PageNotice? { nil }

  func next(cancellation: Cancellation) throws(SendFailure) -> IncomingResponse? {
    defer { isOver = true }
    let headers = [(name: "Content-Type", value: "application/json")]
    return isOver ? nil : IncomingResponse(status: 200, reason: "", headers: headers, body: Array(#"{"items":[{"id":2}]}"#.utf8))
  }
}
