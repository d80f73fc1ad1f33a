/// Why a login was refused: what the client is told, which is little, and what the account's Login Audit Trail
/// would show (netsuite.md 1).
struct LoginRefusal: Error, Equatable {
  let error: OAuthError
  /// Nil where the request is too malformed to be a login that the audit trail would list.
  let audit: AuditCode?

  init(_ error: OAuthError, _ audit: AuditCode? = nil) {
    (self.error, self.audit) = (error, audit)
  }

  static let formIsMalformed = LoginRefusal(.invalidRequest)
  static let grantIsUnsupported = LoginRefusal(.unsupportedGrantType)

  // The assertion itself.
  static let assertionIsMalformed = LoginRefusal(.invalidRequest, .tokenRejected)
  static let typeIsNotJWT = LoginRefusal(.invalidRequest, .invalidTokenType)
  static let algorithmIsUnsupported = LoginRefusal(.invalidGrant, .unsupportedAlgo)

  // Who signed it.
  static let keyIDIsMissing = LoginRefusal(.invalidRequest, .missingKeyId)
  static let keyIsUnknown = LoginRefusal(.invalidClient, .missingKey)
  static let signatureIsWrong = LoginRefusal(.invalidClient, .invalidSignature)
  static let issuerIsUnknown = LoginRefusal(.invalidClient, .invalidIssuer)
  static let issuerIsAnother = LoginRefusal(.invalidClient, .clientIdMismatch)

  // What it says.
  static let audienceIsAnother = LoginRefusal(.invalidGrant, .tokenRejected)
  static let timesAreMalformed = LoginRefusal(.invalidRequest, .tokenRejected)
  static let isFromTheFuture = LoginRefusal(.invalidRequest, .tokenNotAcceptable)
  static let hasExpired = LoginRefusal(.invalidGrant, .tokenExpired)
  static let livesTooLong = LoginRefusal(.invalidGrant, .tokenValidityTooBroad)
  static let scopeIsInvalid = LoginRefusal(.invalidScope, .invalidScope)
  static let scopeIsNotEnabled = LoginRefusal(.invalidScope, .scopeMismatched)

  // An access token.
  static let tokenIsMissing = LoginRefusal(.invalidToken, .tokenRejected)
  static let tokenHasExpired = LoginRefusal(.invalidToken, .accessTokenExpired)
  static let tokenIsForOtherServices = LoginRefusal(.invalidToken, .scopeMismatched)
}

/// The `error` of an OAuth 2.0 answer (RFC 6749 5.2, RFC 6750 3.1).
enum OAuthError: String {
  case invalidRequest = "invalid_request"
  case invalidClient = "invalid_client"
  case invalidGrant = "invalid_grant"
  case unsupportedGrantType = "unsupported_grant_type"
  case invalidScope = "invalid_scope"
  case invalidToken = "invalid_token"

  /// 401 for those that are about who one is, else 400.
  var status: Int { self == .invalidClient || self == .invalidToken ? 401 : 400 }
}

/// The codes of the Login Audit Trail's Detail column (NetSuite help, "OAuth 2.0 for Integration Applications
/// Troubleshooting") that a client's assertion or token can bring about.
enum AuditCode: String {
  case accessTokenExpired = "AccessTokenExpired"
  case clientIdMismatch = "ClientIdMismatch"
  case invalidIssuer = "InvalidIssuer"
  case invalidScope = "InvalidScope"
  case invalidSignature = "InvalidSignature"
  case invalidTokenType = "InvalidTokenType"
  case missingKey = "MissingKey"
  case missingKeyId = "MissingKeyId"
  case scopeMismatched = "ScopeMismatched"
  case tokenExpired = "TokenExpired"
  case tokenNotAcceptable = "TokenNotAcceptable"
  case tokenRejected = "TokenRejected"
  case tokenValidityTooBroad = "TokenValidityTooBroad"
  case unsupportedAlgo = "UnsupportedAlgo"
}
