#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A TCP port of 127.0.0.1 where connections are awaited; never reachable from another machine.
public final class Listener: Sendable {
  /// The port it was given, or the free one that was found.
  public let port: UInt16
  private let descriptor: Int32

  /// Listens at once. 0 takes any free port.
  public init(port: UInt16 = 0) throws(ListenError) {
    let descriptor = socket(AF_INET, streamSocket | nonBlockingSocket | closeOnExecSocket, 0)
    guard descriptor >= 0 else { throw .failed(errorText(errno)) }
    self.descriptor = descriptor
    // A port whose last connections are still winding down may be used again at once.
    var on: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    let bound = SocketAddress.loopback(port: port).withSockaddr { bind(descriptor, $0, $1) }
    guard bound == 0, listen(descriptor, 128) == 0, let own = Self.port(of: descriptor) else {
      let number = errno
      closeDescriptor(descriptor)
      throw number == EADDRINUSE ? .portInUse(port) : .failed("port \(port): \(errorText(number))")
    }
    self.port = own
  }

  deinit { closeDescriptor(descriptor) }

  /// The next connection, or nil once `cancellation` is raised (it is also the one of the socket returned).
  public func accept(_ cancellation: Cancellation) -> Socket? {
    while case .ready = waitForDescriptor(descriptor, .read, by: .never, cancellation: cancellation) {
      let connection = acceptDescriptor(descriptor)
      if connection >= 0 {
        _ = fcntl(connection, F_SETFL, O_NONBLOCK)
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        return Socket(descriptor: connection, cancellation: cancellation)
      }
      // Without a free descriptor the connection stays in the queue, and poll would return at once for ever.
      if errno == EMFILE || errno == ENFILE {
        _ = waitForDescriptor(-1, .read, by: .after(nanoseconds: 20_000_000), cancellation: cancellation)
      }
    }
    return nil
  }

  private static func port(of descriptor: Int32) -> UInt16? {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutableBytes(of: &address) { bytes in
      getsockname(descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress!, &length)
    }
    return result == 0 ? UInt16(bigEndian: address.sin_port) : nil
  }
}

/// Why a port cannot be listened at.
public enum ListenError: Error, Equatable, Sendable, CustomStringConvertible {
  case portInUse(UInt16)
  /// The operating system's words.
  case failed(String)

  public var description: String {
    switch self {
    case .portInUse(let port): "port \(port) is in use by another program"
    case .failed(let detail): "cannot listen: \(detail)"
    }
  }
}
