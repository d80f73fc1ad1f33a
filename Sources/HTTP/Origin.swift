/// Scheme, host and port: what a connection is made to (RFC 9110, 4.3.1).
public struct Origin: Hashable, Sendable, CustomStringConvertible {
  /// TLS or plain.
  public let isSecure: Bool
  /// A name in lower case, an IPv4 address, or an IPv6 address without its brackets.
  public let host: String
  public let port: UInt16

  /// Without `port`, 443 or 80.
  public init(isSecure: Bool, host: String, port: UInt16? = nil) {
    self.isSecure = isSecure
    self.host = host.lowercased()
    self.port = port ?? (isSecure ? 443 : 80)
  }

  /// `https://host`, `https://host:8443/`, `http://[::1]:80`: nothing after the host but one slash. Nil for
  /// anything else.
  public init?(_ text: String) {
    guard let (origin, target) = Self.split(text), target == "/" else { return nil }
    self = origin
  }

  /// A whole `http` or `https` URL as origin and target; the target begins with `/`, and a fragment is left out.
  /// Nil when it is no such URL, names a user, or has a host or port that cannot be.
  public static func split(_ url: String) -> (origin: Origin, target: String)? {
    guard let (isSecure, rest) = scheme(of: url) else { return nil }
    let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    guard let (host, port) = authority(rest[..<end]) else { return nil }
    let target = rest[end...].prefix { $0 != UInt8(ascii: "#") }
    let slash = target.first == UInt8(ascii: "/") ? "" : "/"
    return (Origin(isSecure: isSecure, host: host, port: port), slash + String(decoding: target, as: UTF8.self))
  }

  /// The value of the `Host` field (RFC 9110, 7.2): the port only where it is not the usual one.
  public var hostHeader: String { port == (isSecure ? 443 : 80) ? bracketedHost : "\(bracketedHost):\(port)" }

  /// `https://host:8443`, without a slash.
  public var description: String { "\(isSecure ? "https" : "http")://\(hostHeader)" }

  private var bracketedHost: String { host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host }

  private static func scheme(of url: String) -> (isSecure: Bool, rest: Substring.UTF8View)? {
    for (prefix, isSecure) in [("https://", true), ("http://", false)] {
      let start = url.utf8.prefix(prefix.utf8.count)
      if HTTPHeaders.same(String(Substring(start)), prefix) { return (isSecure, url.utf8[start.endIndex...]) }
    }
    return nil
  }

  private static func authority(_ text: Substring.UTF8View) -> (host: String, port: UInt16?)? {
    var host = text
    var port: UInt16?
    let afterBracket = text.lastIndex(of: UInt8(ascii: "]")) ?? text.startIndex
    if let colon = text[afterBracket...].firstIndex(of: UInt8(ascii: ":")) {
      let digits = text[text.index(after: colon)...]
      host = text[..<colon]
      // "host:" without digits means the usual port (RFC 3986, 6.2.3).
      if !digits.isEmpty {
        guard digits.allSatisfy({ 0x30...0x39 ~= $0 }), let number = UInt16(Substring(digits)), number > 0 else {
          return nil
        }
        port = number
      }
    }
    if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") {
      host = host.dropFirst().dropLast()
      guard host.contains(UInt8(ascii: ":")), host.allSatisfy(isAddressByte) else { return nil }
    } else {
      guard host.allSatisfy(isNameByte) else { return nil }
    }
    return host.isEmpty ? nil : (String(Substring(host)), port)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66, UInt8(ascii: ":"), UInt8(ascii: "."): true
    default: false
    }
  }
}
