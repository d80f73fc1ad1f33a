import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Turns host names into addresses. `getaddrinfo(3)` blocks and cannot be interrupted, so it runs on a thread
/// beside, and a look-up that is given up ends there by itself.
public enum NameLookUp {
  /// The addresses of `host` in the order they should be tried (RFC 6724); numeric addresses need no thread.
  public static func addresses(
    of host: String, port: UInt16, by deadline: Deadline, cancellation: Cancellation?
  ) throws(ConnectError) -> [SocketAddress] {
    if let literal = try? resolve(host, port, flags: AI_NUMERICHOST).get() { return literal }
    if deadline.hasPassed { throw .timedOut }
    let answer = Cancellation()
    let found = Found()
    let thread = Thread.start {
      found.result.withLock { $0 = resolve(host, port, flags: 0) }
      answer.cancel()
    }
    guard let thread else { throw .unreachable("no thread could be started to look up \(host)") }
    thread.detach()
    switch waitForDescriptor(answer.descriptor, .read, by: deadline, cancellation: cancellation) {
    case .timedOut: throw .timedOut
    case .cancelled: throw .cancelled
    case .ready: return try found.result.withLock { $0 }.get()
    }
  }

  private final class Found: Sendable {
    let result = Mutex<Result<[SocketAddress], ConnectError>>(.success([]))
  }

  private static func resolve(_ host: String, _ port: UInt16, flags: Int32) -> Result<[SocketAddress], ConnectError> {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = streamSocket
    hints.ai_flags = flags | AI_NUMERICSERV
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, String(port), &hints, &list)
    // What may be otherwise the next time is not a wrong name.
    if status == EAI_AGAIN || status == EAI_SYSTEM || status == EAI_MEMORY {
      return .failure(.unreachable("\(host): \(String(cString: gai_strerror(status)))"))
    }
    guard status == 0 else {
      return .failure(.nameNotFound(host: host, detail: String(cString: gai_strerror(status))))
    }
    defer { freeaddrinfo(list) }
    var addresses: [SocketAddress] = []
    var next = list
    while let entry = next?.pointee {
      addresses.append(SocketAddress(family: entry.ai_family, address: entry.ai_addr, length: entry.ai_addrlen))
      next = entry.ai_next
    }
    return .success(addresses)
  }
}
