import Synchronization

/// The certificates of the account's integrations.
final class CertificateRegister: Sendable {
  /// Active ones that an integration may have.
  private static let mostActive = 5

  private let certificates: Mutex<[MappedCertificate]>
  private let now: @Sendable () -> Int64

  /// Throws when a mapping's key cannot be used.
  init(_ mappings: [CertificateMapping], now: @escaping @Sendable () -> Int64) throws(SimulatorError) {
    var certificates: [MappedCertificate] = []
    for mapping in mappings { certificates.append(try MappedCertificate(mapping)) }
    self.certificates = Mutex(certificates)
    self.now = now
  }

  /// The certificate of an id, if it can be used now.
  func active(_ id: String) -> MappedCertificate? {
    certificates.withLock { $0.first { $0.id == id } }.flatMap { $0.isActive(at: time) ? $0 : nil }
  }

  func knows(clientID: String) -> Bool { certificates.withLock { $0.contains { $0.clientID == clientID } } }

  /// Those of an integration.
  func all(of clientID: String) throws(Problem) -> [MappedCertificate] {
    let found = certificates.withLock { $0.filter { $0.clientID == clientID } }
    guard !found.isEmpty else { throw .unknownPath(clientID) }
    return found
  }

  /// Adds one to an integration that has one. Throws when it has enough, or has had this one.
  func add(_ pem: String, to clientID: String, role: String, entity: String) throws(Problem) -> MappedCertificate {
    let scopes = try all(of: clientID).reduce(into: Set()) { $0.formUnion($1.scopes) }
    let new = try MappedCertificate(pem, clientID: clientID, scopes: scopes, role: role, entity: entity)
    let time = time
    return try certificates.withLock { certificates throws(Problem) in
      // A revoked one cannot be used again either.
      guard !certificates.contains(where: { $0.id == new.id || $0.key.pem == new.key.pem }) else {
        throw .badBody("The certificate is or was mapped already.")
      }
      guard certificates.count(where: { $0.clientID == clientID && $0.isActive(at: time) }) < Self.mostActive else {
        throw .badBody("An integration can have \(Self.mostActive) active certificates.")
      }
      certificates.append(new)
      return new
    }
  }

  /// Makes an end of one, for good.
  func revoke(_ id: String, of clientID: String) throws(Problem) -> MappedCertificate {
    try certificates.withLock { certificates throws(Problem) in
      guard let place = certificates.firstIndex(where: { $0.id == id && $0.clientID == clientID }) else {
        throw .unknownPath(id)
      }
      certificates[place].isRevoked = true
      return certificates[place]
    }
  }

  /// Seconds since 1970.
  private var time: Int64 { now() / 1_000_000_000 }
}
