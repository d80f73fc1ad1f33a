import HTTP

/// Where a request goes, found to be one of the account's own hosts.
struct Target: Sendable, Equatable {
  let origin: Origin
  /// Path and query, percent-encoded.
  let path: String

  var url: String { origin.description + path }

  /// The kind of token the service behind the path takes.
  var scope: Scope { path.hasPrefix("/services/") ? .restWebServices : .restlets }

  /// Finds the place for `text`: a path below `/services/rest/`, `/services/…`, `restlet?…`, or a whole URL. Throws
  /// `NetSuiteError`: `forbiddenHost` for a URL of another host, `invalidRequest` for what cannot be part of a URL.
  init(_ text: String, in account: Account) throws(NetSuiteError) {
    if let byte = text.utf8.first(where: Self.isForbidden) { throw .forbiddenByte(byte) }
    if Self.hasScheme(text) {
      guard let (origin, path) = Origin.split(text), account.owns(origin) else {
        throw .forbiddenHost(text, account)
      }
      self.init(origin, path)
      return
    }
    let relative = text.hasPrefix("/services/") ? text : String(text.hasPrefix("/") ? text.dropFirst() : text[...])
    if relative == "restlet" || relative.hasPrefix("restlet?") {
      self.init(account.restlets, "/app/site/hosting/restlet.nl" + relative.dropFirst("restlet".count))
    } else {
      self.init(account.rest, relative.hasPrefix("/services/") ? relative : "/services/rest/" + relative)
    }
  }

  private init(_ origin: Origin, _ path: String) {
    self.origin = origin
    self.path = Self.encoded(path)
  }

  /// `letters://` in front: a whole URL, whatever its scheme.
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return false }
    let isSchemeByte = { (byte: UInt8) in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
      default: false
      }
    }
    return text.utf8[..<colon].allSatisfy(isSchemeByte) && text.utf8[colon...].starts(with: "://".utf8)
  }

  /// Bytes that different programs read differently, or that end a URL: never sent, and never repaired.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "#")
  }

  /// Percent-encodes what RFC 3986 does not allow in a URL and nobody reads as anything but itself.
  private static func encoded(_ path: String) -> String {
    let isPlain = { (byte: UInt8) in
      switch byte {
      // "<>^`{|}
      case 0x22, 0x3C, 0x3E, 0x5E, 0x60, 0x7B...0x7D, 0x80...: false
      default: true
      }
    }
    if path.utf8.allSatisfy(isPlain) { return path }
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = path.utf8.flatMap { byte in
      isPlain(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Account {
  /// Scheme, host and port must all be the account's; a subdomain of it is another host.
  func owns(_ origin: Origin) -> Bool { origin == rest || origin == restlets }
}

extension NetSuiteError {
  fileprivate static func forbiddenHost(_ url: String, _ account: Account) -> NetSuiteError {
    let url = url.hidingUserInfo
    let scheme = url.prefix { $0 != ":" }
    let authority = url.dropFirst(scheme.count + 3).prefix { $0 != "/" && $0 != "?" }
    let own = account.rest == account.restlets ? "\(account.rest)" : "\(account.rest) and \(account.restlets)"
    return NetSuiteError(
      .forbiddenHost, "\(scheme)://\(authority) is not the account's own host",
      notes: ["a request carries the account's token, so it goes to \(own) only; nothing was sent"])
  }

  fileprivate static func forbiddenByte(_ byte: UInt8) -> NetSuiteError {
    let code = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    let what =
      switch byte {
      case UInt8(ascii: " "): "a blank"
      case UInt8(ascii: "#"): "a #"
      case UInt8(ascii: "\\"): "a backslash"
      default: "the control character 0x\(code)"
      }
    return NetSuiteError(
      .invalidRequest, "the target holds \(what)", notes: ["nothing was sent"], hint: "write it as %\(code)")
  }
}
