import HTTP
import Platform
import Synchronization

/// A client of one NetSuite account's REST services: logs in by itself, keeps its connections, and knows which
/// requests may be repeated. Calls block; any number of threads may make them at once.
///
/// ```swift
/// let client = Client(try .fromEnvironment())
/// let answer = try client.send(RESTRequest("GET", "record/v1/customer/7")).checked()
/// ```
public final class Client: Sendable {
  /// Is told what the client does, while it does it.
  public typealias Observer = @Sendable (TraceEvent) -> Void

  private let userAgent: String
  private let timeout: Int64?
  private let retries: Int
  private let redactor: Redactor
  let timekeeper: Timekeeper
  private let tokenCache: TokenCache?
  private let observer: Observer?
  private let configuration: @Sendable () throws(NetSuiteError) -> Configuration
  private let gateway = Mutex<Gateway?>(nil)
  let workers = Workers()

  /// A client that does nothing yet: `configuration` is asked for with the first request.
  ///
  /// `timeout` is in nanoseconds and for one attempt; nil for 2 minutes for what only reads, and for writes the 15 that
  /// NetSuite gives itself. `retries` is how often a request is repeated at most, where that does no harm.
  /// `tokenCache` keeps tokens between runs; with nil each client logs in by itself.
  /// `redactor` is told every secret before it is used. `observer` is called on the thread that sends.
  public convenience init(
    userAgent: String = "nss", timeout: Int64? = nil, retries: Int = 5, tokenCache: TokenCache? = nil,
    redactor: Redactor = Redactor(), observer: Observer? = nil,
    configuration: @escaping @Sendable () throws(NetSuiteError) -> Configuration
  ) {
    self.init(
      userAgent: userAgent, timeout: timeout, retries: retries, tokenCache: tokenCache, redactor: redactor,
      timekeeper: Timekeeper(), observer: observer, configuration: configuration)
  }

  /// A client for a configuration that is known; the other arguments are as above.
  public convenience init(
    _ configuration: Configuration, userAgent: String = "nss", timeout: Int64? = nil, retries: Int = 5,
    tokenCache: TokenCache? = nil, observer: Observer? = nil
  ) {
    self.init(userAgent: userAgent, timeout: timeout, retries: retries, tokenCache: tokenCache, observer: observer) {
      () throws(NetSuiteError) in configuration
    }
  }

  init(
    userAgent: String = "nss", timeout: Int64? = nil, retries: Int = RetryPolicy.standardRetries,
    tokenCache: TokenCache? = nil, redactor: Redactor = Redactor(), timekeeper: Timekeeper, observer: Observer? = nil,
    configuration: @escaping @Sendable () throws(NetSuiteError) -> Configuration
  ) {
    self.userAgent = userAgent
    self.timeout = timeout
    self.retries = retries
    self.tokenCache = tokenCache
    self.redactor = redactor
    self.timekeeper = timekeeper
    self.observer = observer
    self.configuration = configuration
  }

  /// Sends a request and waits for its answer, whatever its status. Throws `NetSuiteError` when there is none.
  ///
  /// Added to the request: the token, `Accept: application/json` and `User-Agent`, for a body (for a RESTlet
  /// always) `Content-Type: application/json`, and for an asynchronous write `X-NetSuite-Idempotency-Key`, each where the
  /// request does not set it. A target on a host that is not the account's is refused before anything is sent, the
  /// login too.
  ///
  /// It is repeated where that does no harm: after 429 and when nothing went out; after 500, 502, 503, 504, a broken
  /// connection, a time-out or a garbled answer if it reads, deletes, upserts without adding lines, or has an idempotency
  /// key. A POST with an `externalId` whose answer is lost is looked for by it, and is answered as made, or sent again.
  /// The error of any other write says what may have been carried out.
  ///
  /// A JSON list as the body of a POST, PATCH or PUT to a record type is a batch: it goes out a hundred records at a time,
  /// as NetSuite's asynchronous jobs, which are waited for. The answer's body is a JSON list with a result for each record,
  /// `{ status, id, location, error, body }`, and its status that of the first that failed, else 200. With `Prefer:
  /// respond-async` it is 202 with a `Location` for each job, and `wait` waits.
  public func send(_ request: RESTRequest, cancellation: Cancellation? = nil) throws(NetSuiteError) -> RESTResponse {
    try send(request, within: nil, cancellation: cancellation)
  }

  /// `total` is in nanoseconds, for all attempts.
  func send(_ request: RESTRequest, within total: Int64?, cancellation: Cancellation?) throws(NetSuiteError) -> RESTResponse {
    let gateway = try connected()
    let target = try Target(request.target, in: gateway.account)
    if let batch = try Batch(request, at: target) {
      return try BatchRun(batch: batch, client: self, timekeeper: timekeeper, cancellation: cancellation).run()
    }
    let prepared = prepared(request, for: target)
    let repetition = Repetition(of: prepared, at: target)
    try gateway.access?.check(prepared, at: target, repetition)
    let call = Call(
      gateway: gateway, target: target, request: prepared, repetition: repetition,
      limits: CallLimits(repetition, timeout: request.timeout ?? timeout, total: total),
      policy: RetryPolicy(retries: request.retries ?? retries), cancellation: cancellation)
    return try call.run()
  }

  /// The whole URL a request's target stands for. Throws `NetSuiteError` as `send` would.
  public func url(of target: String) throws(NetSuiteError) -> String {
    try Target(target, in: connected().account).url
  }

  /// The account it is for. Throws `NetSuiteError` when that cannot be found out.
  public func account() throws(NetSuiteError) -> Account { try connected().account }

  /// How many requests its account is asked at once at present.
  var concurrency: Int { gateway.withLock { $0?.budget.limit } ?? 1 }

  /// Whether it asks NetSuite's query service.
  func isQuery(_ request: RESTRequest) throws(NetSuiteError) -> Bool {
    let target = try Target(request.target, in: connected().account)
    return request.method == "POST" && ServicePath(target.path) == .suiteQL
  }

  private func connected() throws(NetSuiteError) -> Gateway {
    try gateway.withLock { (gateway) throws(NetSuiteError) in
      if let gateway { return gateway }
      let made = Gateway(
        try configuration(), userAgent: userAgent, redactor: redactor, timekeeper: timekeeper,
        tokenCache: tokenCache, observer: observer)
      gateway = made
      return made
    }
  }

  private func prepared(_ request: RESTRequest, for target: Target) -> HTTPRequest {
    var headers = HTTPHeaders(request.headers)
    headers.remove("Authorization")
    if !headers.contains("Accept") { headers.add("Accept", "application/json") }
    // A RESTlet wants it with every method (NetSuite help, "RESTlet HTTP Methods").
    if request.body != nil || target.scope == .restlets, !headers.contains("Content-Type") {
      headers.add("Content-Type", "application/json")
    }
    if !headers.contains("User-Agent") { headers.add("User-Agent", userAgent) }
    var prepared = HTTPRequest(method: request.method, target: target.path, headers: headers, body: request.body ?? [])
    // By it NetSuite takes a repeat for what it is.
    if !Repetition.isSafe(request.method), Repetition.isAsynchronous(prepared.headers), !headers.contains(Repetition.keyHeader) {
      prepared.headers.add(Repetition.keyHeader, Randomness.uuid())
    }
    return prepared
  }
}
