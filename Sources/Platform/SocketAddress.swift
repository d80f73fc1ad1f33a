#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// One IPv4 or IPv6 address with its port, as the operating system takes it.
public struct SocketAddress: Sendable, CustomStringConvertible {
  let family: Int32
  /// The `sockaddr_in` or `sockaddr_in6`.
  private let bytes: [UInt8]

  init(family: Int32, address: UnsafePointer<sockaddr>, length: socklen_t) {
    self.family = family
    bytes = Array(UnsafeRawBufferPointer(start: address, count: Int(length)))
  }

  /// Port `port` of 127.0.0.1.
  static func loopback(port: UInt16) -> SocketAddress {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafeBytes(of: &address) { bytes in
      SocketAddress(
        family: AF_INET, address: bytes.assumingMemoryBound(to: sockaddr.self).baseAddress!,
        length: socklen_t(bytes.count))
    }
  }

  func withSockaddr<R>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R {
    bytes.withUnsafeBytes { body($0.assumingMemoryBound(to: sockaddr.self).baseAddress!, socklen_t($0.count)) }
  }

  /// `127.0.0.1:443` or `[::1]:443`.
  public var description: String {
    var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    var service = [CChar](repeating: 0, count: Int(NI_MAXSERV))
    let result = withSockaddr { address, length in
      getnameinfo(
        address, length, &host, socklen_t(host.count), &service, socklen_t(service.count),
        NI_NUMERICHOST | NI_NUMERICSERV)
    }
    guard result == 0 else { return "an unknown address" }
    let (hostText, port) = (text(host), text(service))
    return family == AF_INET6 ? "[\(hostText)]:\(port)" : "\(hostText):\(port)"
  }

  private func text(_ characters: [CChar]) -> String {
    characters.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }
}
