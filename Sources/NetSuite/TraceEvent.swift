/// What a client does, for those who want to watch. Tokens, assertions and the `Authorization` field are in none.
public enum TraceEvent: Sendable {
  /// A request goes out. `body` has its bytes in front, but for a login, whose body is left out.
  case sending(method: String, url: String, headers: [(String, String)], body: [UInt8], isLogin: Bool)
  /// An answer is here whole; the body of a login's is left out. `duration` is in nanoseconds.
  case received(
    status: Int, reason: String, headers: [(String, String)], body: [UInt8], duration: Int64,
    connectionWasReused: Bool, isLogin: Bool)
  /// No answer came.
  case failed(NetSuiteError)
  /// The token was refused, and a new one is fetched.
  case renewing
  /// The request will be tried again after `delay` nanoseconds; why.
  case waiting(delay: Int64, reason: String)
}
