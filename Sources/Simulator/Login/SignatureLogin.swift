import Crypto
import HTTP
import Synchronization

/// Token-based authentication: OAuth 1.0a, each request signed with two secrets (RFC 5849; NetSuite help, "The
/// Authorization Headers").
final class SignatureLogin: Sendable {
  /// Seconds by which a timestamp may be off. NetSuite's are not documented; mocks of it take five minutes.
  private static let window: Int64 = 300
  /// NetSuite help, "Error Messages for RESTlets, SOAP Web Services, and REST Web Services".
  private static let shortestNonce = 6

  private let account: String
  private let credentials: [TBACredentials]
  private let now: @Sendable () -> Int64
  /// When each nonce was used, in seconds.
  private let nonces = Mutex<[Nonce: Int64]>([:])

  private struct Nonce: Hashable {
    let token: String
    let timestamp: Int64
    let text: String
  }

  init(_ options: SimulatorOptions, credentials: [TBACredentials]) {
    (account, now) = (options.account, options.now)
    self.credentials = credentials
  }

  /// Who signed the request. Throws unless it is somebody known, now and for the first time.
  func authorize(_ header: String, _ call: Call) throws(LoginRefusal) -> String {
    guard let header = OAuthHeader(header) else { throw .headerIsMalformed }
    guard let consumerKey = header["oauth_consumer_key"], let token = header["oauth_token"],
      let nonce = header["oauth_nonce"], let time = header["oauth_timestamp"],
      let method = header["oauth_signature_method"], let signature = header["oauth_signature"],
      let realm = header["realm"]
    else { throw .signatureFieldsAreMissing }
    guard header["oauth_version"] ?? "1.0" == "1.0" else { throw .signatureVersionIsAnother }
    // HMAC-SHA1 has not been taken since 2023.1.
    guard method == "HMAC-SHA256" else { throw .signatureMethodIsAnother }
    guard let timestamp = Int64(time), abs(now() / 1_000_000_000 - timestamp) <= Self.window else {
      throw .timestampIsRefused
    }
    guard nonce.utf8.count >= Self.shortestNonce else { throw .nonceIsTooShort }
    // The account's id as it is shown: with `_` and in capitals, unlike in host names.
    guard realm == account else { throw .realmIsAnother }
    guard credentials.contains(where: { $0.consumerKey == consumerKey }) else { throw .consumerKeyIsUnknown }
    guard let owner = credentials.first(where: { $0.consumerKey == consumerKey && $0.token == token }) else {
      throw .accessTokenIsUnknown
    }
    let text = SignatureBaseString.text(call, header)
    let expected = HMAC.sha256(Array(text.utf8), key: Array(owner.signingKey.utf8))
    guard Self.bytes(signature) == expected else { throw .signatureDoesNotMatch }
    try use(Nonce(token: token, timestamp: timestamp, text: nonce))
    return "\(consumerKey) \(token)"
  }

  /// Of Base64 with its padding and its usual alphabet (RFC 4648 4).
  private static func bytes(_ signature: String) -> [UInt8]? {
    Base64URL.decode(String(signature.prefix { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }))
  }

  private func use(_ nonce: Nonce) throws(LoginRefusal) {
    let now = now() / 1_000_000_000
    let isNew = nonces.withLock { nonces in
      // Those whose timestamps would be refused are forgotten, now and then.
      if nonces.count >= 10_000 { nonces = nonces.filter { $0.value + 2 * Self.window > now } }
      return nonces.updateValue(now, forKey: nonce) == nil
    }
    guard isNew else { throw .nonceIsUsed }
  }
}

/// What is signed (RFC 5849 3.4.1).
enum SignatureBaseString {
  static func text(_ call: Call, _ header: OAuthHeader) -> String {
    var parameters = call.query.entries + header.entries.filter { $0.name != "realm" && $0.name != "oauth_signature" }
    let type = call.request.headers["Content-Type"]?.prefix { $0 != ";" }.lowercased()
    if type == "application/x-www-form-urlencoded",
      let form = Parameters(String(decoding: call.request.body, as: UTF8.self))
    {
      parameters += form.entries
    }
    let pairs = parameters.map { (PercentCoding.encode($0.name), PercentCoding.encode($0.value)) }
      .sorted { $0 < $1 }.map { "\($0.0)=\($0.1)" }
    return [call.request.method, url(call), pairs.joined(separator: "&")].map(PercentCoding.encode).joined(separator: "&")
  }

  /// In small letters up to the path, without the usual port.
  private static func url(_ call: Call) -> String {
    var origin = call.origin.lowercased()
    if origin.hasSuffix(":443") { origin.removeLast(4) }
    return origin + call.target
  }
}

extension TBACredentials {
  fileprivate var signingKey: String { "\(PercentCoding.encode(consumerSecret))&\(PercentCoding.encode(tokenSecret))" }
}
