/// Which connections go through a proxy, as most programs read it from `HTTPS_PROXY` and `NO_PROXY`.
public struct Proxies: Sendable, Equatable {
  /// A proxy that tunnels by CONNECT (RFC 9110 section 9.3.6).
  struct Proxy: Sendable, Equatable {
    let host: String
    let port: UInt16
    /// The value of `Proxy-Authorization`.
    let authorization: String?

    var name: String { "\(host):\(port)" }
  }

  private let proxy: Proxy?
  private let exceptions: [Substring]
  /// Texts that must turn up in no output.
  public let secrets: [[UInt8]]

  /// None at all.
  public init() { (proxy, exceptions, secrets) = (nil, [], []) }

  /// Why the value of `HTTPS_PROXY` is of no use; the words do not repeat it.
  public struct Unusable: Error, Equatable, Sendable {
    public let words: String
  }

  /// Reads `HTTPS_PROXY`, else `https_proxy`, and `NO_PROXY`, else `no_proxy`. Throws `Unusable`.
  public init(environment: [String: String]) throws(Unusable) {
    func value(_ name: String) -> String? {
      [name, name.lowercased()].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }
    exceptions = (value("NO_PROXY") ?? "").split { $0 == "," || $0 == " " }
    guard let text = value("HTTPS_PROXY") else {
      (proxy, secrets) = (nil, [])
      return
    }
    let (proxy, password) = try Self.proxy(text)
    self.proxy = proxy
    secrets = [password, proxy.authorization.map { String($0.dropFirst("Basic ".count)) }].compactMap { $0 }
      .filter { !$0.isEmpty }.map { Array($0.utf8) }
  }

  /// `http://user:password@host:3128`, `host:3128`; 1080 is not meant, the port is 80 unless it is told.
  private static func proxy(_ text: String) throws(Unusable) -> (Proxy, password: String?) {
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://") {
      guard rest[..<scheme.lowerBound].lowercased() == "http" else {
        throw Unusable(words: "HTTPS_PROXY names a proxy that is not spoken to by http://")
      }
      rest = rest[scheme.upperBound...]
    }
    var user: Substring?
    if let at = rest.lastIndex(of: "@") {
      user = rest[..<at]
      rest = rest[rest.index(after: at)...]
    }
    guard let (origin, target) = Origin.split("http://\(rest)"), target == "/" else {
      throw Unusable(words: "HTTPS_PROXY is not the URL of a proxy")
    }
    guard let user else { return (Proxy(host: origin.host, port: origin.port, authorization: nil), nil) }
    let parts = user.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { PercentCoding.decoded($0) }
    let pair = parts[0] + ":" + (parts.count > 1 ? parts[1] : "")
    return (
      Proxy(host: origin.host, port: origin.port, authorization: "Basic \(Base64.encode(Array(pair.utf8)))"),
      parts.count > 1 ? parts[1] : nil
    )
  }

  /// Nil for what is reached without one.
  func proxy(for origin: Origin) -> Proxy? {
    guard origin.isSecure, let proxy, !exceptions.contains(where: { Self.excepts($0, origin) }) else { return nil }
    return proxy
  }

  /// `*`, a host, a domain with or without a point in front, each perhaps with a port.
  private static func excepts(_ entry: Substring, _ origin: Origin) -> Bool {
    if entry == "*" { return true }
    var name = entry.lowercased()[...]
    if origin.host.contains(":") { return name == origin.host || name == "[\(origin.host)]" }
    if let colon = name.lastIndex(of: ":") {
      guard UInt16(name[name.index(after: colon)...]) == origin.port else { return false }
      name = name[..<colon]
    }
    if name.hasPrefix("*") { name = name.dropFirst() }
    if name.hasPrefix(".") { name = name.dropFirst() }
    return !name.isEmpty && (origin.host == name || origin.host.hasSuffix(".\(name)"))
  }
}

/// RFC 4648 section 4.
private enum Base64 {
  static func encode(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var letters: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for position in 0..<4 {
        letters.append(position <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * position) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
