import Crypto
import HTTP
import Platform
import Synchronization

/// A client of one NetSuite account's REST services: logs in by itself, keeps its connections, and knows which
/// requests may be repeated. Calls block; any number of threads may make them at once.
///
/// ```swift
/// let client = Client { () throws(NetSuiteError) in try .fromEnvironment(Environment.variables) }
/// let answer = try client.send(RESTRequest("GET", "record/v1/customer/7"))
/// ```
public final class Client: Sendable {
  public typealias Observer = @Sendable (TraceEvent) -> Void

  /// A client that does nothing yet: `configuration` is asked for with the first request.
  ///
  /// `timeout` is in nanoseconds and for one attempt. `redactor` is told every secret before it is used.
  /// `observer` is called on the thread that sends.
  public init(
    userAgent: String = "nss", timeout: Int64 = 60_000_000_000, redactor: Redactor = Redactor(),
    observer: @escaping Observer = { _ in },
    configuration: @escaping @Sendable () throws(NetSuiteError) -> Configuration
  ) {
  }

  /// Sends a request and waits for its answer. Throws `NetSuiteError` when there is none.
  public func send(_ request: RESTRequest, cancellation: Cancellation? = nil) throws(NetSuiteError) -> RESTResponse {
    throw NetSuiteError(.cancelled, "cancelled")
  }
}
