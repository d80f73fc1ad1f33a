import Crypto
import JSON

/// A certificate as the account has it: of one integration, one entity and one role.
struct MappedCertificate: Sendable {
  let id: String
  let clientID: String
  let key: PublicKey
  let scopes: Set<String>
  var role = "3"
  var entity = "-5"
  /// Seconds since 1970; for a bare key there is no end.
  var validFrom: Int64 = 0
  var validUntil: Int64 = .max
  var isRevoked = false

  /// Two years: NetSuite shortens what is good for longer.
  private static let longestLife: Int64 = 2 * 365 * 86_400

  /// Throws when the mapping's key cannot be used.
  init(_ mapping: CertificateMapping) throws(SimulatorError) {
    do {
      key = try PublicKey(pem: Array(mapping.publicKeyPEM.utf8))
    } catch {
      throw .option("the public key of certificate \(mapping.certificateID) cannot be read: \(error)")
    }
    guard key.kind.isAcceptedByNetSuite else {
      throw .option("certificate \(mapping.certificateID) has a key NetSuite does not take: \(key.kind)")
    }
    (id, clientID, scopes) = (mapping.certificateID, mapping.clientID, mapping.scopes)
    if let certificate = try? Certificate(pem: Array(mapping.publicKeyPEM.utf8)) { limit(certificate) }
  }

  /// One that is added later. Throws in the words of an error answer.
  init(_ pem: String, clientID: String, scopes: Set<String>, role: String, entity: String) throws(Problem) {
    let certificate: Certificate
    do {
      certificate = try Certificate(pem: Array(pem.utf8))
      key = try certificate.publicKey()
    } catch {
      throw .badBody("'fileContent' holds no certificate that can be used: \(error).")
    }
    guard key.kind.isAcceptedByNetSuite else {
      throw .badBody("The key of the certificate must be RSA with 3072 or 4096 bits, or EC with 256, 384 or 521.")
    }
    // NetSuite's ids look like this; how it makes them is not documented.
    id = Base64URL.encode(SHA256.hash(Array(certificate.pem.utf8)))
    (self.clientID, self.scopes, self.role, self.entity) = (clientID, scopes, role, entity)
    limit(certificate)
  }

  private mutating func limit(_ certificate: Certificate) {
    let validity = certificate.validity
    (validFrom, validUntil) = (validity.from, min(validity.until, validity.from + Self.longestLife))
  }

  /// `time` is in seconds since 1970.
  func isActive(at time: Int64) -> Bool { !isRevoked && validFrom <= time && time < validUntil }

  /// As the rotation service shows it (NetSuite help, "GET Request to Obtain the List of Certificates").
  var json: JSONValue {
    var json: JSONObject = ["certificate_id": .string(id)]
    if validUntil != .max {
      json["valid_from"] = .string(Instant(milliseconds: validFrom * 1000).text)
      json["valid_until"] = .string(Instant(milliseconds: validUntil * 1000).text)
    }
    json["revoked"] = .bool(isRevoked)
    json["algorithm"] = if case .rsa = key.kind { "RSA" } else { "EC" }
    (json["role"], json["entity"]) = (.string(role), .string(entity))
    json["application"] = .string(clientID)
    return .object(json)
  }
}
