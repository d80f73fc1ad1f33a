/// Why no TCP connection could be made; nothing was sent to the host.
public enum ConnectError: Error, Equatable, Sendable, CustomStringConvertible {
  /// No address belongs to the name; `detail` is the resolver's words.
  case nameNotFound(host: String, detail: String)
  /// The host answers, but nothing listens at the port.
  case refused(String)
  /// No address of the host could be reached; the operating system's words.
  case unreachable(String)
  case timedOut
  case cancelled

  public var description: String {
    switch self {
    case .nameNotFound(let host, let detail): "no address for the name \(host): \(detail)"
    case .refused(let detail), .unreachable(let detail): detail
    case .timedOut: "no connection in time"
    case .cancelled: "cancelled"
    }
  }
}
