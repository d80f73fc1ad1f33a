import HTTP

/// A NetSuite account and the hosts that are its own.
public struct Account: Sendable, Equatable {
  /// As it was given: `1234567_SB1`.
  public let id: String
  /// The host of REST web services and of logins.
  let rest: Origin
  /// The host of RESTlets.
  let restlets: Origin

  /// An account by its id (Setup > Company > Company Information), made the name of its hosts in lower case and
  /// with `-` for `_` (NetSuite help, "URLs for Account-Specific Domains").
  ///
  /// `baseURL` is an https origin that stands in for all of the account's hosts. Throws `NetSuiteError` of the kind
  /// `configuration` for an id that could not be part of a host name, or a base URL that is more than an origin.
  public init(id: String, baseURL: String? = nil) throws(NetSuiteError) {
    guard Self.isValid(id) else { throw Self.invalid(id) }
    self.id = id
    if let baseURL {
      rest = try Self.origin(of: baseURL)
      restlets = rest
    } else {
      let name = id.lowercased().split(separator: "_", omittingEmptySubsequences: false).joined(separator: "-")
      rest = Origin(isSecure: true, host: "\(name).suitetalk.api.netsuite.com")
      restlets = Origin(isSecure: true, host: "\(name).restlets.api.netsuite.com")
    }
  }

  /// `https://1234567-sb1.suitetalk.api.netsuite.com`, or the base URL.
  public var baseURL: String { rest.description }

  /// `https://1234567-sb1.restlets.api.netsuite.com`, or the base URL.
  var restletURL: String { restlets.description }

  /// What tells it from any other that a process may talk to.
  var key: String { "\(id.uppercased().split(separator: "-", omittingEmptySubsequences: false).joined(separator: "_")) \(baseURL)" }

  /// Whether it is a sandbox or release preview, which lose their certificate mappings when they are refreshed.
  public var isSandbox: Bool {
    let suffix = id.uppercased().split(whereSeparator: { $0 == "_" || $0 == "-" }).dropFirst().last ?? ""
    return suffix.hasPrefix("SB") || suffix.hasPrefix("RP")
  }

  /// Whether a base URL leads to this machine.
  public var isLocal: Bool { ["localhost", "127.0.0.1", "::1", "[::1]"].contains(rest.host) }

  /// Whether it is like those that NetSuite gives: digits, for a test drive or a demo letters before them, and a suffix for
  /// a sandbox or a release preview.
  public var isSpeltLikeNetSuites: Bool {
    let parts = id.uppercased().split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "-" }
    let own = parts[0].drop { $0.isLetter }
    let letters = parts[0].prefix(parts[0].count - own.count)
    guard !own.isEmpty, own.allSatisfy(\.isNumber), ["", "TSTDRV", "TD", "ACCT"].contains(letters), parts.count <= 2 else { return false }
    guard parts.count == 2 else { return true }
    return ["SB", "RP"].contains(parts[1].prefix(2)) && parts[1].dropFirst(2).allSatisfy(\.isNumber)
  }

  /// `^[A-Za-z0-9][A-Za-z0-9_-]*$`, and not longer than a label of a host name may be (RFC 1035 section 2.3.4):
  /// anything else could send the signed assertion to a host of someone else's choosing.
  private static func isValid(_ id: String) -> Bool {
    let isLetterOrDigit = { (byte: UInt8) in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
    guard let first = id.utf8.first, isLetterOrDigit(first), id.utf8.count <= 63 else { return false }
    return id.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
  }

  private static func origin(of baseURL: String) throws(NetSuiteError) -> Origin {
    guard let (origin, target) = Origin.split(baseURL), !baseURL.utf8.contains(UInt8(ascii: "#")) else {
      throw invalidBase(baseURL, "is not the URL of a host")
    }
    guard origin.isSecure else { throw invalidBase(baseURL, "is not https: a token must not travel in the clear") }
    guard target == "/" else {
      throw invalidBase(baseURL, "has a path or query behind the host; /services/rest follows by itself")
    }
    return origin
  }
}

extension Account {
  fileprivate static func invalid(_ id: String) -> NetSuiteError {
    NetSuiteError(
      .configuration, "“\(id)” is not the id of a NetSuite account",
      notes: ["an account id has letters and digits, and may have _ or - in it: 1234567, 1234567_SB1"],
      hint: "NSS_ACCOUNT holds what NetSuite shows under Setup > Company > Company Information")
  }

  fileprivate static func invalidBase(_ url: String, _ what: String) -> NetSuiteError {
    NetSuiteError(
      .configuration, "the base URL “\(url.hidingUserInfo)” \(what)",
      hint: "NSS_BASE_URL holds scheme, host and perhaps port only: https://1234567.suitetalk.api.netsuite.com")
  }
}
