import Crypto
import JSON

/// A client's assertion: a JSON Web Token in compact form (RFC 7515 3.1, RFC 7519), read but not yet believed.
struct Assertion {
  let header: JSONObject
  let claims: JSONObject
  /// What is signed: the first two parts as they were sent, with the point between them.
  let signedText: [UInt8]
  let signature: [UInt8]

  init(_ text: String) throws(LoginRefusal) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = Self.object(parts[0]), let claims = Self.object(parts[1]),
      let signature = Base64URL.decode(parts[2]),
      // Extensions that must be understood, and are not (RFC 7515 4.1.11).
      header["crit"] == nil
    else { throw .assertionIsMalformed }
    (self.header, self.claims, self.signature) = (header, claims, signature)
    signedText = Array(text.utf8.prefix(parts[0].utf8.count + 1 + parts[1].utf8.count))
  }

  /// The header's algorithm, if NetSuite takes it. RS256, HS256 and none are not among them.
  func algorithm() throws(LoginRefusal) -> SignatureAlgorithm {
    guard header["typ"]?.string == "JWT" else { throw .typeIsNotJWT }
    guard let name = header["alg"]?.string, let algorithm = SignatureAlgorithm(rawValue: name) else {
      throw .algorithmIsUnsupported
    }
    return algorithm
  }

  func keyID() throws(LoginRefusal) -> String {
    guard let id = header["kid"]?.string, !id.isEmpty else { throw .keyIDIsMissing }
    return id
  }

  /// When it was made and until when it counts, in seconds since 1970.
  func times() throws(LoginRefusal) -> (issued: Int64, expires: Int64) {
    guard let issued = Self.seconds(claims["iat"]), let expires = Self.seconds(claims["exp"]), issued < expires
    else { throw .timesAreMalformed }
    return (issued, expires)
  }

  /// The scopes it asks for. A list, as in Oracle's sample; or one string, for Oracle's prose separates them by
  /// commas, and OAuth by blanks (RFC 6749 3.3).
  func scopes() throws(LoginRefusal) -> Set<String> {
    var scopes: Set<String> = []
    switch claims["scope"] {
    case .list(let list):
      for entry in list {
        guard let scope = entry.string else { throw .scopeIsInvalid }
        scopes.insert(scope)
      }
    case .string(let text):
      scopes = Set(text.split { $0 == " " || $0 == "," }.map(String.init))
    default:
      break
    }
    // `mcp` cannot be mixed with others.
    guard !scopes.isEmpty, scopes.isSubset(of: Self.knownScopes), !scopes.contains("mcp") || scopes.count == 1 else {
      throw .scopeIsInvalid
    }
    return scopes
  }

  private static let knownScopes: Set = ["rest_webservices", "restlets", "suite_analytics", "mcp"]

  private static func object(_ part: Substring) -> JSONObject? {
    guard let bytes = Base64URL.decode(part) else { return nil }
    return (try? JSONValue.parse(bytes, maximumDepth: 10))?.object
  }

  /// A NumericDate, which may have a fraction (RFC 7519 2).
  private static func seconds(_ value: JSONValue?) -> Int64? { value?.decimal?.floor.int64 }
}
