import Diagnostics
import Interpreter
import NetSuite
import Platform
import Synchronization

/// The world of a script: requests go through a NetSuite client, prints to an output, events to whoever listens.
public final class ClientHost: Host {
  private let state: Mutex<State>
  let output: Output
  let environment: [String: String]
  private let listener: @Sendable (Event) -> Void
  private let onBreakpoint: (@Sendable (Breakpoint) -> Bool)?

  private struct State {
    var client: Client
    var latestRequest: OutgoingRequest?
    /// The breakpoints that were passed over.
    var passedOver: Set<String> = []
  }

  /// `onBreakpoint` is called where a script stops at a `breakpoint`, on the thread that runs it, and says whether it goes
  /// on; without it breakpoints are passed over.
  public init(
    _ client: Client, output: Output, environment: [String: String] = Environment.variables,
    listener: @escaping @Sendable (Event) -> Void = { _ in }, onBreakpoint: (@Sendable (Breakpoint) -> Bool)? = nil
  ) {
    state = Mutex(State(client: client))
    self.output = output
    self.environment = environment
    self.listener = listener
    self.onBreakpoint = onBreakpoint
  }

  /// What requests go through.
  private var client: Client { state.withLock { $0.client } }

  /// From now on requests go through another client.
  public func use(_ client: Client) { state.withLock { $0.client = client } }

  /// The request that was sent last, answered or not.
  public var latestRequest: OutgoingRequest? { state.withLock { $0.latestRequest } }

  /// The whole URL that a request goes to; nil when that cannot be told.
  public func url(of request: OutgoingRequest) -> String? { try? client.url(of: request.target) }

  public func send(_ request: OutgoingRequest, cancellation: Cancellation) throws(SendFailure) -> IncomingResponse {
    // What was printed so far shows while the script waits, in a pipe too.
    output.flush()
    var isSent = true
    defer { if isSent { state.withLock { $0.latestRequest = request } } }
    do throws(NetSuiteError) {
      guard request.key != nil else { return IncomingResponse(try client.send(RESTRequest(request), cancellation: cancellation)) }
      var pages = try client.pages(of: RESTRequest(request), key: request.key)
      guard let first = try pages.nextResponse(cancellation: cancellation) else { preconditionFailure("a walk begins with a page") }
      return IncomingResponse(first, heldBack: pages.heldBack)
    } catch {
      isSent = ![.configuration, .invalidRequest, .forbiddenHost, .readOnly].contains(error.kind)
      throw SendFailure(error)
    }
  }

  public func wait(
    for answer: IncomingResponse, to request: OutgoingRequest, every interval: Int64, within patience: Int64,
    cancellation: Cancellation
  ) throws(SendFailure) -> IncomingResponse {
    output.flush()
    let asked = RESTResponse(
      status: answer.status, reason: answer.reason, headers: answer.headers.map { ($0.name, $0.value) }, method: request.method,
      url: answer.url, sentHeaders: answer.sentHeaders.map { ($0.name, $0.value) }, duration: answer.duration,
      attempts: answer.attempts)
    do throws(NetSuiteError) {
      return IncomingResponse(try client.wait(for: asked, every: interval, within: patience, cancellation: cancellation))
    } catch {
      throw SendFailure(error)
    }
  }

  public func pages(behind answer: IncomingResponse, to request: OutgoingRequest) -> any PageSource {
    ClientPages(client, output, behind: answer, to: request)
  }

  public func print(_ bytes: [UInt8]) throws(PrintFailure) {
    output.isTerminal ? output.write(fitForTerminal(bytes)) : output.write(bytes)
    if let failure = output.failure { throw PrintFailure(reason: failure.description) }
  }

  /// What a server says must not steer the terminal. Struck out before, as with other bytes in it a secret is not known.
  private func fitForTerminal(_ bytes: [UInt8]) -> String {
    Printable.lines(of: String(decoding: output.redactor.redact(bytes), as: UTF8.self)).joined(separator: "\n")
  }

  public func report(_ event: Event) { listener(event) }

  public func pause(_ stop: Breakpoint) -> Bool {
    guard let onBreakpoint else {
      let isNews = state.withLock { $0.passedOver.insert("\(stop.source.name):\(stop.span.start)").inserted }
      if isNews { report(.warning(stop.passedOver)) }
      return true
    }
    output.flush()
    return onBreakpoint(stop)
  }
}

extension RESTRequest {
  init(_ request: OutgoingRequest) {
    self.init(
      request.method, request.target, headers: request.headers.map { ($0.name, $0.value) }, body: request.body,
      timeout: request.timeout, retries: request.retries)
  }
}

extension IncomingResponse {
  init(_ response: RESTResponse, heldBack: Int = 0) {
    let timings = response.timings
    self.init(
      status: response.status, reason: response.reason, headers: response.headers.map { (name: $0.0, value: $0.1) },
      body: response.body, url: response.url, sentHeaders: response.sentHeaders.map { (name: $0.0, value: $0.1) },
      duration: response.duration, attempts: response.attempts,
      timings: [
        ("lookUp", timings.lookUp ?? 0), ("connect", timings.connect ?? 0), ("handshake", timings.handshake ?? 0),
        ("firstByte", timings.firstByte), ("total", timings.total),
      ])
    self.heldBack = heldBack
    if let error = response.error { (notes, isInDoubt) = (error.advice, error.mayHaveBeenCarriedOut) }
  }
}

extension SendFailure {
  init(_ error: NetSuiteError) {
    self.init(
      title: error.title, notes: error.notes, hint: error.hint, isInterruption: error.kind == .cancelled,
      isInDoubt: error.mayHaveBeenCarriedOut)
  }
}
