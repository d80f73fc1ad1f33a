import Crypto
import Platform
import Synchronization

/// Checks assertions as strictly as NetSuite, hands out access tokens, and knows them again.
final class Authorizer: Sendable {
  /// Whom a token was given to, and for what.
  struct Grant: Sendable {
    let clientID: String
    let scopes: Set<String>
    /// Seconds since 1970.
    let expires: Int64
  }

  /// NetSuite does not say how far in the future an assertion may have been made; clocks differ by seconds.
  private static let toleratedSkew: Int64 = 60
  /// Seconds. Oracle's prose says less than 60 minutes, its sample has exactly 60.
  private static let longestLife: Int64 = 3600

  private let register: CertificateRegister
  private let tokenLife: Int64
  private let now: @Sendable () -> Int64
  private let grants = Mutex<[String: Grant]>([:])

  init(_ options: SimulatorOptions, register: CertificateRegister) {
    self.register = register
    (tokenLife, now) = (options.tokenLife, options.now)
  }

  /// A new access token for a good assertion, and the seconds it lives. `audience` is the URL that was posted to.
  ///
  /// An assertion may come twice, with the same `jti` or none: NetSuite's documents ask for no other, and RFC 7523
  /// leaves it to the server.
  func grant(_ text: String, audience: String) throws(LoginRefusal) -> (token: String, seconds: Int64) {
    let assertion = try Assertion(text)
    let certificate = try signer(of: assertion)
    guard assertion.claims["aud"]?.string == audience else { throw .audienceIsAnother }
    try checkTimes(of: assertion)
    let scopes = try assertion.scopes()
    guard scopes.isSubset(of: certificate.scopes) else { throw .scopeIsNotEnabled }
    return (remember(Grant(clientID: certificate.clientID, scopes: scopes, expires: seconds + tokenLife)), tokenLife)
  }

  /// The grant of the request's bearer token (RFC 6750 2.1), which must be good for `scope`.
  func authorize(_ authorization: String?, for scope: String) throws(LoginRefusal) -> Grant {
    guard let (scheme, token) = authorization?.splitOnce(at: " "), scheme.lowercased() == "bearer",
      let grant = grants.withLock({ $0[String(token)] })
    else { throw .tokenIsMissing }
    guard seconds < grant.expires else { throw .tokenHasExpired }
    guard grant.scopes.contains(scope) else { throw .tokenIsForOtherServices }
    return grant
  }

  /// The certificate whose key signed it. Nothing an assertion claims is looked at before that.
  private func signer(of assertion: Assertion) throws(LoginRefusal) -> MappedCertificate {
    let algorithm = try assertion.algorithm()
    // One that was revoked or is out of date is as none at all; the audit trail's word for it is not documented.
    guard let certificate = register.active(try assertion.keyID()) else { throw .keyIsUnknown }
    guard certificate.key.verify(assertion.signedText, signature: assertion.signature, with: algorithm) else {
      throw .signatureIsWrong
    }
    guard let issuer = assertion.claims["iss"]?.string, register.knows(clientID: issuer) else { throw .issuerIsUnknown }
    guard issuer == certificate.clientID else { throw .issuerIsAnother }
    return certificate
  }

  private func checkTimes(of assertion: Assertion) throws(LoginRefusal) {
    let (issued, expires) = try assertion.times()
    let now = seconds
    guard issued <= now + Self.toleratedSkew else { throw .isFromTheFuture }
    guard expires > now else { throw .hasExpired }
    let (life, overflow) = expires.subtractingReportingOverflow(issued)
    guard !overflow, life <= Self.longestLife else { throw .livesTooLong }
  }

  private func remember(_ grant: Grant) -> String {
    let token = Base64URL.encode(Randomness.bytes(count: 48))
    let now = seconds
    grants.withLock { grants in
      // Those that ended long ago are forgotten; lately ended ones can still be told from unknown ones.
      grants = grants.filter { $0.value.expires + Self.longestLife > now }
      grants[token] = grant
    }
    return token
  }

  /// Seconds since 1970.
  private var seconds: Int64 { now() / 1_000_000_000 }
}
