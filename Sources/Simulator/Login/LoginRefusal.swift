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

  /// Parameters are missing, repeated or malformed.
  static let headerIsMalformed = LoginRefusal(.malformedHeader, .tokenRejected)

  // A signed request.
  static let signatureFieldsAreMissing = LoginRefusal(.parameterAbsent, .missingTokenPassportRequiredFields)
  static let signatureVersionIsAnother = LoginRefusal(.versionRejected, .versionRejected)
  static let signatureMethodIsAnother = LoginRefusal(.signatureMethodRejected, .unsupportedSignatureMethod)
  static let timestampIsRefused = LoginRefusal(.timestampRefused, .invalidTimestamp)
  static let nonceIsTooShort = LoginRefusal(.nonceRejected, .nonceRejected)
  static let nonceIsUsed = LoginRefusal(.nonceUsed, .nonceUsed)
  static let realmIsAnother = LoginRefusal(.tokenRejected, .tokenRejectedByName)
  static let consumerKeyIsUnknown = LoginRefusal(.consumerKeyUnknown, .consumerKeyUnknown)
  static let accessTokenIsUnknown = LoginRefusal(.tokenRejected, .tokenRejectedByName)
  static let signatureDoesNotMatch = LoginRefusal(.signatureInvalid, .invalidSignature)
}

/// The `error` of an OAuth 2.0 answer (RFC 6749 5.2, RFC 6750 3.1).
enum OAuthError: String {
  case invalidRequest = "invalid_request"
  case invalidClient = "invalid_client"
  case invalidGrant = "invalid_grant"
  case unsupportedGrantType = "unsupported_grant_type"
  case invalidScope = "invalid_scope"
  case invalidToken = "invalid_token"
  /// `invalid_request` of a resource.
  case malformedHeader

  // Of signed requests (NetSuite help, "Error Messages for RESTlets, SOAP Web Services, and REST Web Services"; what
  // that page does not name is named as in the OAuth Problem Reporting extension, from which it has the others).
  case consumerKeyUnknown = "consumer_key_unknown"
  case nonceRejected = "nonce_rejected"
  case nonceUsed = "nonce_used"
  case parameterAbsent = "parameter_absent"
  case signatureInvalid = "signature_invalid"
  case signatureMethodRejected = "signature_method_rejected"
  case timestampRefused = "timestamp_refused"
  case tokenRejected = "token_rejected"
  case versionRejected = "version_rejected"

  /// 401 for those that are about who one is, else 400.
  var status: Int {
    switch self {
    case .invalidRequest, .invalidGrant, .unsupportedGrantType, .invalidScope, .malformedHeader: 400
    default: 401
    }
  }

  /// The challenge of a resource that refuses (NetSuite help, "RESTlets and REST Web Services Authentication Errors";
  /// for signed requests as public reports show it).
  func challenge(realm: String) -> String {
    switch self {
    case .malformedHeader:
      "Bearer realm=\"\(realm)\", error=\"invalid_request\", "
        + "error_description=\"\(Problem.malformedURL.details[0].text)\""
    case .invalidToken:
      "Bearer realm=\"\(realm)\", error=\"invalid_token\", error_description=\"Invalid login attempt.\""
    default:
      "OAuth realm=\"\(realm)\", error=\"\(rawValue)\", error_description=\"Invalid login attempt.\""
    }
  }
}

/// The codes of the Login Audit Trail's Detail column (NetSuite help, "OAuth 2.0 for Integration Applications
/// Troubleshooting") that a client's assertion, token or signature can bring about. Of signed requests only some are
/// documented for REST web services: `nonce_rejected`, `version_rejected` and `UnsupportedSignatureMethod` are not.
enum AuditCode: String {
  case consumerKeyUnknown = "consumer_key_unknown"
  case invalidTimestamp = "InvalidTimestamp"
  case missingTokenPassportRequiredFields = "MissingTokenPassportRequiredFields"
  case nonceRejected = "nonce_rejected"
  case nonceUsed = "NonceUsed"
  case tokenRejectedByName = "token_rejected"
  case unsupportedSignatureMethod = "UnsupportedSignatureMethod"
  case versionRejected = "version_rejected"
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
