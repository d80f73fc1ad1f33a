import HTTP
import JSON

/// An answer of the token endpoint without a token: its causes, as far as NetSuite lets one know. The endpoint tells
/// one of six codes (NetSuite help, "OAuth 2.0 Error Responses"); the true reason is in the Login Audit Trail.
struct LoginRefusal {
  private let answer: HTTPResponse
  private let scope: Scope
  private let account: Account
  /// Seconds since 1970 by this machine's clock.
  private let now: Int64

  init(_ answer: HTTPResponse, scope: Scope, account: Account, now: Int64) {
    self.answer = answer
    self.scope = scope
    self.account = account
    self.now = now
  }

  /// The code it tells; nil for an answer that is not the token endpoint's.
  var code: String? { (try? JSONValue.parse(answer.body))?["error"]?.string }

  var error: NetSuiteError {
    guard let code else { return withoutCode }
    let causes = causes(code)
    return NetSuiteError(
      .login, "NetSuite refused the login: \(Self.isCode(code) ? code : "with a reason of its own")",
      notes: causes.map { "cause may be: \($0)" } + clock + mapping + audit, hint: auditTrail)
  }

  /// Codes are words (RFC 6749 section 5.2); anything else is not shown, for it could repeat what was sent.
  private static func isCode(_ text: String) -> Bool {
    text.utf8.count <= 40 && text.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "_") }
  }

  /// In NetSuite's own terms, the likeliest first.
  private func causes(_ code: String) -> [String] {
    switch code {
    case "invalid_client":
      [
        "the client id is not the one of an enabled integration record of account \(account.id)",
        "the certificate id (kid) is not one of this integration, or the certificate was revoked or has expired",
        "the private key does not belong to the certificate that was uploaded",
      ]
    case "invalid_grant":
      [
        "the entity or the role of the certificate's mapping is inactive, or the entity no longer has the role",
        "the role lacks the permission “Log in using OAuth 2.0 Access Tokens” or “REST Web Services”",
        "the assertion had expired, or was issued in the future, by NetSuite's clock",
      ]
    case "unsupported_grant_type":
      [
        "the box “Client Credentials (Machine to Machine) Grant” of the integration record is not checked",
        "the feature OAuth 2.0 is off (Setup > Company > Enable Features > SuiteCloud)",
      ]
    case "unauthorized_client":
      ["the integration record does not allow this grant: “Client Credentials (Machine to Machine) Grant”"]
    case "invalid_request":
      [
        "the assertion is malformed to NetSuite: a client id or certificate id with something else in it",
        "this machine's clock is wrong, so that the assertion seems to be from another time",
      ]
    case "invalid_scope":
      [
        "the scope “\(scope.label)” (\(scope.rawValue)) is not checked on the integration record",
        "the feature \(scope.label) is off (Setup > Company > Enable Features > SuiteCloud)",
      ]
    default: []
    }
  }

  /// The difference between the clocks, by the answer's `Date`.
  private var clock: [String] {
    guard let date = answer.headers["Date"].flatMap(HTTPDate.seconds) else { return [] }
    let difference = now - date
    let seconds = "\(abs(difference)) second\(abs(difference) == 1 ? "" : "s")"
    guard abs(difference) > 5 else { return ["the clock is not the cause: this machine's clock is within \(seconds) of the answer's"] }
    let effect = difference > 0 ? "assertions seem to be from the future" : "assertions may have expired on arrival"
    return ["this machine's clock is \(seconds) \(difference > 0 ? "ahead of" : "behind") NetSuite's: \(effect)"]
  }

  private var mapping: [String] {
    let wiped = "each refresh of a sandbox wipes its certificate mappings, and none is copied from production"
    return [account.isSandbox ? "\(account.id) looks like a sandbox, and \(wiped)" : wiped]
  }

  /// What the simulator adds, and NetSuite only shows in its pages.
  private var audit: [String] {
    guard let reason = answer.headers["X-Simulator-Audit"] else { return [] }
    return ["the server's audit trail says: \(Self.printable(reason))"]
  }

  private var auditTrail: String {
    "the column Detail of Setup > Users/Roles > User Management > View Login Audit Trail has the reason"
  }

  /// An answer that is not the token endpoint's own. Its text is not shown: it could repeat the assertion.
  private var withoutCode: NetSuiteError {
    let type = answer.headers["Content-Type"].map { "of the type \(Self.printable($0))" } ?? "without a type"
    let content = answer.body.isEmpty ? "nothing" : "\(answer.body.count) bytes \(type)"
    let reason = answer.reason.isEmpty ? "" : " \(Self.printable(answer.reason))"
    let found = answer.status == 200 ? "no token in it" : "\(answer.status)\(reason), and no reason"
    return NetSuiteError(
      .login, "the login was answered with \(found)",
      notes: ["instead of a token endpoint's JSON the answer has \(content)"] + likely + clock + mapping + audit,
      hint: "does \(account.baseURL) stand for account \(account.id)?")
  }

  private var likely: [String] {
    switch answer.status {
    case 300..<400:
      ["it points to \(answer.headers["Location"].map { Self.printable(String($0.prefix { $0 != "?" })) } ?? "another place"), which is not followed"]
    case 404, 405: ["no account has this host, or something else stands at it"]
    case 429: ["too many requests at once for the account"]
    case 500...: ["NetSuite or a proxy in between is down or under maintenance: try again later"]
    default: ["a proxy, a firewall or another program may have answered in NetSuite's place"]
    }
  }

  /// The server's words on one line, cut short.
  private static func printable(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(80).map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? "?" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
